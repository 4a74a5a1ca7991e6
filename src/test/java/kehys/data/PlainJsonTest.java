package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainJsonTest {
  private final Scene scene;
  private final Exchange json;

  PlainJsonTest(@TempDir Path folder) {
    this.scene = new Scene(folder);
    this.json = new Exchange(scene, AnnotationFormat.JSONL);
  }

  @Test
  void every_key_is_a_column() throws IOException {
    assertThat(
            json.imported(
                """
                {'id':12345678901234567890,'text':'a','framing':'praise','tone':null}
                {'text':'=b','tone':1.10,'x':false}
                """))
        .isEqualTo(
            Exchange.HEADER
                + ",framing,id,tone,x\nf:1,0,,,,,a,praise,12345678901234567890,,\n"
                + "f:2,0,,,,,=b,,,1.10,false\n");
  }

  @Test
  void tasks_that_the_user_names_stand_first() throws IOException {
    assertThat(json.imported("{'text':'a','x':'1','tone':'calm'}", "tone"))
        .isEqualTo(Exchange.HEADER + ",tone,x\nf:1,0,,,,,a,calm,1\n");
    json.refused(
        "{'text':'a','tone':'calm'}",
        ": no key 'mood'; found 'text', 'tone'; name the keys of the labels with --task NAMES",
        "mood");
  }

  @Test
  void the_text_and_the_language_are_as_the_user_says() throws IOException {
    String file = scene.file("f.x", "{\"body\":\"a\",\"lang\":\"en\"}");
    ImportOptions options =
        new ImportOptions(
            AnnotationFormat.JSONL, List.of(), "body", Optional.of("fi"), Optional.empty());
    assertThat(Exchange.csv(file, options)).isEqualTo(Exchange.HEADER + "\nf:1,0,,fi,,,a\n");
    String both = scene.file("f.x", "{\"body\":\"a\",\"text\":\"b\"}");
    assertThatThrownBy(() -> Exchange.csv(both, options))
        .hasMessage(both + ":1: column 'text' stands twice; rename one of its keys");
  }

  @Test
  void what_is_no_cell_is_refused() throws IOException {
    json.refused(
        "{'text':'a','x':[1]}",
        ":1: key 'x': expected a string or a number, found an array; flatten it or leave it out");
    json.refused(
        "{'text':'a','x':{}}",
        ":1: key 'x': expected a string or a number, found an object; flatten it or leave it out");
    json.refused("{'text':1}", ":1: key 'text': expected a string, found a number");
    json.refused(
        "{'text':'a'}\n{'text':' '}",
        ":2: no text in key 'text'; name the key of the text with --text NAME");
    json.refused(
        "{'text':'\\ud83d'}",
        ":1: key 'text': expected Unicode text, found half of a surrogate pair");
    json.refused("{'text':'a','x':'\\u0000'}", ":1: key 'x': expected text, found a NUL character");
    json.refused(
        "{'text'}",
        ":1: expected a JSON object, found broken JSON at column 8; write one object on each line");
    json.refused(
        "{'text':'a','tone':'x','tone':'y'}",
        ":1: key 'tone' stands twice in one object; keep one");
    json.refused(
        "{'text':'a','\\u0000':'b'}",
        ":1: expected names of keys in Unicode text, found half of a surrogate pair or a NUL"
            + " character; rename the key");
    json.refused("\n", ": expected a JSON object on each line, found nothing to read");
  }

  @Test
  void a_sentence_without_a_number_takes_the_next_of_its_article() throws IOException {
    assertThat(
            json.imported(
                """
                {'text':'a','doc_id':'d','sentence_id':0}
                {'text':'b','doc_id':'e'}
                {'text':'c','doc_id':'d'}
                """))
        .isEqualTo(Exchange.HEADER + "\nd,0,,,,,a\ne,0,,,,,b\nd,1,,,,,c\n");
  }

  @Test
  void a_number_that_stands_twice_in_an_article_is_refused() throws IOException {
    String mend = "; number each of its sentences, or none";
    json.refused(
        "{'text':'a','doc_id':'d'}\n{'text':'b','doc_id':'d','sentence_id':0}",
        ":2: key 'sentence_id': 0 stands twice in article 'd'" + mend);
    json.refused(
        "{'text':'a','doc_id':'d','sentence_id':'7'}\n{'text':'b','doc_id':'d','sentence_id':7}",
        ":2: key 'sentence_id': 7 stands twice in article 'd'" + mend);
    json.refused(
        "{'text':'a','doc_id':'d','sentence_id':1}\n{'text':'b','doc_id':'d'}",
        ":2: key 'sentence_id': 1 stands twice in article 'd'" + mend);
    json.refused(
        "{'text':'a','doc_id':'d','sentence_id':1}\n{'text':'b','doc_id':'d','sentence_id':1.0}",
        ":2: key 'sentence_id': 1.0 stands twice in article 'd'" + mend);
    json.refused(
        "{'text':'a','doc_id':'d','sentence_id':'1.0'}\n{'text':'b','doc_id':'d'}",
        ":2: key 'sentence_id': 1 stands twice in article 'd'" + mend);
  }

  @Test
  void rows_become_objects_with_keys_in_the_order_of_the_columns() throws IOException {
    assertThat(json.exported("tone,text,x,\ncalm,a,,\n", "tone"))
        .isEqualTo("{\"tone\":\"calm\",\"text\":\"a\",\"x\":\"\"}\n");
  }

  @Test
  void mapped_columns_get_the_names_of_the_project() throws IOException {
    String csv = scene.file("f.csv", "article;part;body;language;tone\nd;1;a;fi;calm\n");
    Columns columns = new Columns("body", "article", "part", "language", Optional.empty());
    assertThat(json.exported(csv, columns, "tone"))
        .isEqualTo(
            "{'doc_id':'d','sentence_id':'1','text':'a','lang':'fi','tone':'calm'}\n"
                .replace('\'', '"'));
    String both = scene.file("f.csv", "body,text\na,b\n");
    Columns body = new Columns("body", "doc_id", "sentence_id", "lang", Optional.empty());
    assertThatThrownBy(() -> json.exported(both, body))
        .hasMessage(both + ":1: column 'text' is there beside the one mapped to it; rename it");
  }

  @Test
  void rows_that_cannot_be_restored_are_refused() throws IOException {
    json.exportRefused(
        "text,x\na,b\n",
        ":1: no column 'tone'; found 'text', 'x'; name the columns of labels with --labels NAMES",
        "tone");
    json.exportRefused("text,x\na,b\n ,b\n", ":3: no text in column 'text'", "x");
    json.exportRefused(
        "text,\na,b\n", ":2: expected a name for every column, found 'b' below none; name it");
  }
}
