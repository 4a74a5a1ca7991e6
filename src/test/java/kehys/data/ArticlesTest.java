package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.PublisherType;
import kehys.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
  private static final InputOptions STANDARD = InputOptions.STANDARD;
  private final Path folder;
  private final Scene scene;

  ArticlesTest(@TempDir Path folder) {
    this.folder = folder;
    this.scene = new Scene(folder);
  }

  private static InputOptions as(InputFormat format) {
    return new InputOptions(
        Optional.empty(), Optional.empty(), Optional.of(format), Columns.STANDARD);
  }

  @Test
  void a_text_file_is_an_article_named_like_it() throws IOException {
    String text = "One sentence of the old harbour and the mill. Another one.\n";
    Batch batch = Scene.batches(scene.file("harbour.old.txt", "\uFEFF" + text), STANDARD).get(0);
    Document document = batch.documents().get(0);
    assertThat(document.article().id()).isEqualTo("harbour.old");
    assertThat(document.article().text()).isEqualTo(text);
    assertThat(document.article().origin().lang()).isEqualTo("en");
    assertThat(document.article().origin().publisherType()).isEqualTo(PublisherType.INDEPENDENT);
    assertThat(batch.order()).containsExactly(new Batch.Place(0, 0), new Batch.Place(0, 1));
  }

  @Test
  void what_the_user_says_goes_before_what_the_file_says() throws IOException {
    InputOptions said =
        new InputOptions(
            Optional.of("sv"),
            Optional.of(PublisherType.OFFICIAL),
            Optional.empty(),
            Columns.STANDARD);
    String line = "{\"text\":\"A.\",\"lang\":\"??\",\"publisher_type\":\"paper\"}\n";
    String row = "lang,publisher_type,text\n??,paper,A.\n";
    for (String file : List.of(scene.file("a.jsonl", line), scene.file("a.csv", row))) {
      Article article = Scene.articles(file, said).get(0);
      assertThat(article.origin().lang()).isEqualTo("sv");
      assertThat(article.origin().publisherType()).isEqualTo(PublisherType.OFFICIAL);
    }
  }

  @Test
  void a_single_line_of_ten_megabytes_is_read() throws IOException {
    String text = "word and ".repeat(1_200_000);
    assertThat(Scene.article(scene.file("long.txt", text)).text()).isEqualTo(text);
    String json = "{\"text\":\"" + text + "\"}";
    assertThat(Scene.article(scene.file("long.jsonl", json)).text()).isEqualTo(text);
    String csv = "text\n" + text + "\n";
    assertThat(Scene.article(scene.file("long.csv", csv)).text()).isEqualTo(text.strip());
  }

  @Test
  void rows_of_a_csv_file_are_answered_in_their_own_order() throws IOException {
    String file = scene.file("a.csv", "doc_id,sentence_id,text\nx,2,C. D.\ny,1,B.\nx,1,A.\n");
    Batch batch = Scene.batches(file, STANDARD).get(0);
    assertThat(batch.documents())
        .extracting(d -> d.article().text())
        .containsExactly("A.\nC. D.", "B.");
    assertThat(batch.order())
        .extracting(place -> sentence(batch, place).text())
        .containsExactly("C. D.", "B.", "A.");
  }

  private static Sentence sentence(Batch batch, Batch.Place place) {
    return batch.documents().get(place.document()).sentences().get(place.sentence());
  }

  @Test
  void rows_without_articles_come_in_batches_of_a_thousand() throws IOException {
    String file = scene.file("a.csv", "text\n" + "A. B.\n".repeat(2_100));
    List<Batch> batches = Scene.batches(file, STANDARD);
    assertThat(batches).extracting(batch -> batch.order().size()).containsExactly(1000, 1000, 100);
    assertThat(batches.get(2).documents().get(99).article().id()).isEqualTo("a:2101");
  }

  @Test
  void a_folder_is_its_readable_files_by_name() throws IOException {
    scene.file("news/b.txt", "B.");
    scene.file("news/a/z.md", "Z.");
    scene.file("news/a.jsonl", "{\"text\":\"J.\"}");
    scene.file("news/c.csv", "text\nC.\n");
    scene.file("news/.git/x.txt", "X.");
    scene.file("news/.hidden.txt", "X.");
    scene.file("news/README", "X.");
    scene.file("news/picture.png", new byte[] {0});
    String news = folder.resolve("news").toString();
    List<Article> articles = Scene.articles(news, STANDARD);
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly("a.jsonl:1", "a/z.md", "b.txt", "c.csv:2");
    assertThat(articles.get(1).origin().file()).isEqualTo(news + "/a/z.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news/answers.csv", "news/pages"})
  void what_is_written_to_is_no_article_of_its_folder(String output) throws IOException {
    scene.file("news/b.txt", "B.");
    scene.file("news/answers.csv", "doc_id,text\nb,B.\n");
    scene.file("news/pages/b.txt.html", "<p>B.</p>");
    Path news = folder.resolve("news");
    assertThat(Scene.articles(news.toString(), writing(folder.resolve(output))))
        .extracting(article -> Path.of(article.origin().file()))
        .hasSize(2)
        .contains(news.resolve("b.txt"))
        .noneMatch(file -> file.startsWith(folder.resolve(output)));
    for (Path elsewhere : List.of(folder, folder.resolve("none"))) {
      assertThat(Scene.articles(news.toString(), writing(elsewhere))).hasSize(3);
    }
  }

  private static InputOptions writing(Path output) {
    return new InputOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Columns.STANDARD,
        Optional.of(output));
  }

  @Test
  void a_folder_without_articles_is_refused() throws IOException {
    scene.file("picture.png", new byte[] {0});
    assertThatThrownBy(() -> Scene.articles(folder.toString(), STANDARD))
        .hasMessage(
            folder + ": expected files that end in .txt, .md, .html, .jsonl or .csv, found none");
  }

  @Test
  void an_ending_that_nobody_knows_is_refused() throws IOException {
    String file = scene.file("a.pdf", "A.");
    assertThatThrownBy(() -> Scene.articles(file, STANDARD))
        .hasMessage(
            file
                + ": expected a file that ends in .txt, .md, .html, .jsonl or .csv, found '.pdf';"
                + " convert it, or say which of these it is");
    assertThat(Scene.articles(file, as(InputFormat.TXT))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "A plain text, with commas.@A plain text, with commas.",
        "{\"text\":\"From JSON.\"}@From JSON.",
        "<!DOCTYPE html><p>From a page.@From a page.",
        "id;text|1;From a table.@From a table.",
        "<3 is no page@<3 is no page",
      })
  void the_format_of_a_file_without_an_ending_is_seen(String content, String text)
      throws IOException {
    String file = scene.file("pipe", "\uFEFF" + content.replace('|', '\n'));
    assertThat(Scene.article(file).text()).isEqualTo(text);
  }

  @Test
  void standard_input_is_read_like_a_file() {
    InputStream kept = System.in;
    try {
      System.setIn(
          new ByteArrayInputStream("{\"text\":\"Yksi.\"}".getBytes(StandardCharsets.UTF_8)));
      assertThat(Scene.article("-").id()).isEqualTo("stdin:1");
      System.setIn(new ByteArrayInputStream("Yksi. Kaksi.".getBytes(StandardCharsets.UTF_8)));
      assertThat(Scene.article("-").id()).isEqualTo("stdin");
    } finally {
      System.setIn(kept);
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_pipe_is_read_like_a_file() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    String rows = "id;text\n1;From a table.\n";
    Future<?> writer = CompletableFuture.runAsync(() -> write(pipe, rows));
    assertThat(Scene.article(pipe.toString()).text()).isEqualTo("From a table.");
    writer.get();
  }

  private static void write(Path pipe, String text) {
    try {
      Files.writeString(pipe, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void an_empty_file_is_refused(String name) throws IOException {
    String file = scene.file(name, "\uFEFF \r\n");
    assertThatThrownBy(() -> Scene.article(file))
        .hasMessage(file + ": expected text, found nothing to read");
  }

  @Test
  void a_file_without_prose_is_refused() throws IOException {
    String markdown = scene.file("a.md", "```\ncode\n```\n");
    String html = scene.file("a.html", "<nav>Home</nav><script>x</script>");
    for (String file : List.of(markdown, html)) {
      assertThatThrownBy(() -> Scene.article(file))
          .hasMessage(file + ": expected paragraphs of text, found none; is this an article?");
    }
  }

  @Test
  void a_file_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> Scene.article("nowhere.txt"))
        .hasMessage("nowhere.txt: no such file; check the name");
  }

  @Test
  void windows_encodings_are_refused_with_their_line() throws IOException {
    byte[] latin = "text\r\nSää.".getBytes(StandardCharsets.ISO_8859_1);
    for (String name : List.of("a.txt", "a.md", "a.html", "a.csv")) {
      String file = scene.file(name, latin);
      assertThatThrownBy(() -> Scene.article(file))
          .as(name)
          .isInstanceOf(InputException.class)
          .hasMessage(
              file
                  + ":2: expected UTF-8, found byte 0xE4; convert it, for example: iconv -f"
                  + " WINDOWS-1252 -t UTF-8");
    }
  }
}
