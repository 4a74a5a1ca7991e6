package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kehys.text.Kind;
import kehys.text.Sentence;
import kehys.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {
  private final Path folder;
  private final Scene scene;

  CorpusReaderTest(@TempDir Path folder) {
    this.folder = folder;
    this.scene = new Scene(folder);
  }

  @Test
  void rows_of_a_group_are_one_article_in_their_order() throws IOException {
    String file =
        scene.file(
            "a.csv",
            """
            doc_id,sentence_id,kind,lang,text
            harbour,10,body,en,Third.
            mill,1,body,fi,Mylly paloi.
            harbour,2.5,,en,Second.
            harbour,-1,headline,en,First
            """);
    Corpus corpus = Scene.corpus(file);
    assertThat(Scene.texts(corpus))
        .containsExactly(List.of("First", "Second.", "Third."), List.of("Mylly paloi."));
    assertThat(corpus.grouped()).isTrue();
    assertThat(corpus.size()).isEqualTo(4);
    assertThat(corpus.articles().get(0).rows().get(0).line()).isEqualTo(5);
    assertThat(corpus.articles().get(1).document().article().origin().lang()).isEqualTo("fi");
  }

  @Test
  void a_sentence_keeps_its_place_in_the_text_of_its_article() throws IOException {
    String file =
        scene.file("a.csv", "doc_id,kind,text\nx,headline,  Storm \nx,,\"It \"\"blew\"\".\"\n");
    var document = Scene.corpus(file).articles().get(0).document();
    assertThat(document.article().text()).isEqualTo("Storm\nIt \"blew\".");
    assertThat(document.sentences())
        .containsExactly(
            new Sentence(0, Kind.HEADLINE, new Span(0, 5), "Storm"),
            new Sentence(1, Kind.BODY, new Span(6, 16), "It \"blew\"."));
  }

  @Test
  void without_a_group_column_each_row_is_an_article() throws IOException {
    Corpus corpus = Scene.corpus(scene.file("a.csv", "text\nOne.\n\nTwo.\n"));
    assertThat(corpus.grouped()).isFalse();
    assertThat(Scene.texts(corpus)).containsExactly(List.of("One."), List.of("Two."));
    assertThat(corpus.articles().get(1).document().article().id()).isEqualTo("a:4");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_delimiter_is_found_from_the_header(String delimiter) throws IOException {
    String rows = "\"doc,;|id\"@doc_id@\"text\"\n1@x@\"A, b; c|\td\"\n".replace("@", delimiter);
    Corpus corpus = Scene.corpus(scene.file("a.csv", rows.replace("doc,;|id", "n")));
    assertThat(Scene.texts(corpus)).containsExactly(List.of("A, b; c|\td"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=|\n", "\uFEFFsep=|\r\n", "SEP=|\r", "\"sep=|\"\n"})
  void the_delimiter_may_be_named_before_the_header(String declaration) throws IOException {
    String file = scene.file("a.csv", declaration + "text|a,b,c,d\nOne, two.|x\n");
    Row row = Scene.corpus(file).articles().get(0).rows().get(0);
    assertThat(row.cell("text")).isEqualTo("One, two.");
    assertThat(row.cell("a,b,c,d")).isEqualTo("x");
    assertThat(row.line()).isEqualTo(3);
  }

  @Test
  void a_delimiter_that_is_given_is_not_searched() throws IOException {
    String file = scene.file("a.csv", "a,b,c;text\n1;x\n");
    Columns columns = new Columns("text", "doc_id", "sentence_id", "lang", Optional.of(';'));
    assertThat(Scene.texts(CorpusReader.read(List.of(file), columns)))
        .containsExactly(List.of("x"));
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends_change_nothing() throws IOException {
    String plain = "doc_id,text\nx,Yksi.\nx,Kaksi.\n";
    Corpus one = Scene.corpus(scene.file("a.csv", plain));
    Corpus two = Scene.corpus(scene.file("b.csv", "\uFEFF" + plain.replace("\n", "\r\n")));
    Corpus three = Scene.corpus(scene.file("c.csv", plain.replace("\n", "\r")));
    assertThat(Scene.texts(two)).isEqualTo(Scene.texts(one));
    assertThat(Scene.texts(three)).isEqualTo(Scene.texts(one));
    assertThat(three.articles().get(0).rows().get(1).line()).isEqualTo(3);
  }

  @Test
  void a_row_with_quoted_line_breaks_has_the_line_it_starts_on() throws IOException {
    String file =
        scene.file("a.csv", "doc_id,\"te\nxt\",text\r\n\r\nx,1,\"a\nb\r\nc\rd\"\r\nx,2,e");
    Corpus corpus = Scene.corpus(file);
    assertThat(Scene.texts(corpus)).containsExactly(List.of("a\nb\r\nc\rd", "e"));
    assertThat(corpus.articles().get(0).rows()).extracting(Row::line).containsExactly(4L, 8L);
  }

  @Test
  void columns_may_have_other_names() throws IOException {
    String file = scene.file("a.csv", "story,nr,tongue,phrase\nx,2,sv,Två.\nx,1,sv,Ett.\n");
    Columns columns = new Columns("phrase", "story", "nr", "tongue", Optional.empty());
    LabelledArticle article = CorpusReader.read(List.of(file), columns).articles().get(0);
    assertThat(article.document().article().text()).isEqualTo("Ett.\nTvå.");
    assertThat(article.document().article().origin().lang()).isEqualTo("sv");
  }

  @Test
  void an_article_may_stand_in_two_files() throws IOException {
    String one = scene.file("a.csv", "doc_id,sentence_id,text\nx,2,b\n");
    String two = scene.file("b.csv", "doc_id,sentence_id,text\nx,1,a\n");
    assertThat(Scene.texts(Scene.corpus(one, two))).containsExactly(List.of("a", "b"));
  }

  @Test
  void a_folder_is_its_csv_files_by_name() throws IOException {
    scene.file("data/b.csv", "text\nb\n");
    scene.file("data/a.CSV", "text\na\n");
    scene.file("data/notes.txt", "text");
    scene.file("data/.hidden.csv", "broken");
    scene.file("data/deep/c.csv", "text\nc\n");
    String data = folder.resolve("data").toString();
    Corpus corpus = Scene.corpus(data);
    assertThat(Scene.texts(corpus)).containsExactly(List.of("a"), List.of("b"));
    assertThat(corpus.files()).containsExactly(data + "/a.CSV", data + "/b.csv");
  }

  @Test
  void the_hash_is_over_the_bytes_of_the_files_in_their_order() throws IOException {
    String one = scene.file("a.csv", "text\nabc\n");
    String two = scene.file("b.csv", "text\ndef\n");
    assertThat(Scene.corpus(one, two).sha256())
        .isEqualTo("d89f5b41361a27cae2e03bc08568c2511f10b017bcc6319b3c5fc1ab9ea5d7df")
        .isNotEqualTo(Scene.corpus(two, one).sha256());
  }
}
