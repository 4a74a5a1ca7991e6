package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kehys.text.Article;
import kehys.text.Origin;
import kehys.text.PublisherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  private final Scene scene;

  JsonLinesTest(@TempDir Path folder) {
    this.scene = new Scene(folder);
  }

  private void refused(String content, String fault) throws IOException {
    String file = scene.file("f.jsonl", content);
    assertThatThrownBy(() -> Scene.article(file))
        .isInstanceOf(InputException.class)
        .hasMessage(file + fault);
  }

  @Test
  void each_line_is_an_article() throws IOException {
    String line =
        "{'id':'a','title':' Storm ','text':'It blew.','lang':'EN-gb','publisher':'Skerry Post',"
            + "'publisher_type':'state-media','more':{'deep':[1,null]}}";
    String file =
        scene.file(
            "f.jsonl",
            line.replace('\'', '"')
                + """


                {"id":"a","text":"Mylly paloi ja sää on hyvää.","title":null,"lang":""}
                {"text":"x"}
                """);
    assertThat(Scene.articles(file, InputOptions.STANDARD))
        .containsExactly(
            new Article(
                "a",
                " Storm ",
                "It blew.",
                new Origin(file, "en", "Skerry Post", PublisherType.STATE_MEDIA)),
            new Article(
                "a",
                "",
                "Mylly paloi ja sää on hyvää.",
                new Origin(file, "fi", "", PublisherType.INDEPENDENT)),
            new Article("f:4", "", "x", new Origin(file, "und", "", PublisherType.INDEPENDENT)));
  }

  @Test
  void what_stands_before_a_fault_is_handed_over() throws IOException {
    String file =
        scene.file("f.jsonl", "{\"text\":\"A.\"}\r\n{\"text\":\"B.\"}\r\n{\"text\":3}\r\n");
    List<Batch> batches = new ArrayList<>();
    assertThatThrownBy(() -> Articles.read(file, InputOptions.STANDARD, batches::add))
        .hasMessage(file + ":3: key 'text': expected a string, found a number");
    assertThat(batches).hasSize(2);
  }

  @Test
  void values_of_another_type_are_refused() throws IOException {
    refused("{\"text\":{\"a\":1}}", ":1: key 'text': expected a string, found an object");
    refused("{\"text\":[\"a\"]}", ":1: key 'text': expected a string, found an array");
    refused("\n{\"text\":\"a\",\"id\":7}", ":2: key 'id': expected a string, found a number");
    refused(
        "{\"text\":\"a\",\"title\":true}", ":1: key 'title': expected a string, found a boolean");
  }

  @Test
  void a_line_without_text_is_refused() throws IOException {
    refused("{\"title\":\"a\"}", ":1: no text in key 'text'");
    refused("{\"text\":null}", ":1: no text in key 'text'");
    refused("{\"text\":\" \\u00a0\\n\"}", ":1: no text in key 'text'");
  }

  @Test
  void what_is_no_object_is_refused() throws IOException {
    refused(
        "[{\"text\":\"a\"}]",
        ":1: expected a JSON object, found an array; write one object on each line");
    refused("\"a\"", ":1: expected a JSON object, found a string; write one object on each line");
    refused("null", ":1: expected a JSON object, found null; write one object on each line");
  }

  @Test
  void broken_json_is_refused_with_its_column() throws IOException {
    refused(
        "{\"text\":\"a\"}\n{\"text\":\"b\",}\n",
        ":2: expected a JSON object, found broken JSON at column 13; write one object on each line");
    refused(
        "{\n\"text\":\"a\"}\n",
        ":1: expected a JSON object, found broken JSON at column 2; write one object on each line");
    refused(
        "{\"text\":\"a\"} {\"text\":\"b\"}\n",
        ":1: expected a JSON object, found broken JSON at column 14; write one object on each"
            + " line");
    refused(
        "{\"text\":\"a\",\"text\":\"b\"}\n", ":1: key 'text' stands twice in one object; keep one");
  }

  @Test
  void bottomless_json_is_refused() throws IOException {
    refused(
        "{\"text\":\"a\",\"x\":" + "[".repeat(2_000) + "\n",
        ":1: expected a JSON object, found one nested too deep, or a name or number too long");
  }

  @Test
  void unknown_publisher_types_and_languages_are_refused() throws IOException {
    refused(
        "{\"text\":\"a\",\"publisher_type\":\"state\"}",
        ":1: key 'publisher_type': expected one of independent, state-media, official, found"
            + " 'state'");
    refused(
        "{\"text\":\"a\",\"lang\":\"Finnish\"}",
        ":1: key 'lang': expected a language tag such as fi, found 'Finnish'");
  }

  @Test
  void half_a_character_is_refused() throws IOException {
    refused(
        "{\"text\":\"a \\ud83d b\"}",
        ":1: key 'text': expected Unicode text, found half of a surrogate pair");
  }

  @Test
  void an_empty_file_is_refused() throws IOException {
    refused("\n \n", ": expected a JSON object on each line, found nothing to read");
  }

  @Test
  void an_encoding_that_is_not_utf_8_is_refused() throws IOException {
    String file =
        scene.file(
            "f.jsonl", "{\"text\":\"a\"}\n{\"text\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Scene.article(file))
        .hasMessage(
            file
                + ":2: expected UTF-8, found byte 0xE4; convert it, for example: iconv -f"
                + " WINDOWS-1252 -t UTF-8");
  }

  @Test
  void a_nul_character_is_refused() throws IOException {
    refused(
        "{\"text\":\"a \\u0000 b\"}",
        ":1: key 'text': expected text, found a NUL character; is this binary?");
  }
}
