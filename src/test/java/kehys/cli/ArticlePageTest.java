package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePageTest {
  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void a_model_of_rules_is_there() {
    Run run =
        Run.of(
            "train",
            "--data",
            "datasets/kehys-news/sv.csv",
            "--recipe",
            "rules",
            "--folds",
            "0",
            "--output",
            folder.resolve("rules").toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static String page(String name, String text) throws IOException {
    Path article = Files.writeString(folder.resolve(name + ".txt"), text);
    Run run =
        Run.of("score", "--model", model(), "--lang", "en", "--format", "html", article.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private static String model() {
    return folder.resolve("rules").toString();
  }

  @Test
  void markup_in_an_article_is_text_on_its_page() throws IOException {
    String page =
        page("attack", "<script>alert(1)</script> said the minister. \"><img onerror=alert(2)>\n");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(page).doesNotContain("<script>alert").doesNotContain("<img");
    assertThat(page).contains("\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E");
  }

  @Test
  void the_policy_forbids_everything_but_the_pages_own_style_and_script() throws Exception {
    String page = page("policy", "Buses run.\n");
    assertThat(page)
        .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-")
        .contains(hash(page, "<style>(.*?)</style>"))
        .contains(hash(page, "<script>(.*?)</script>"))
        .doesNotContain("http://")
        .doesNotContain("https://");
  }

  private static String hash(String page, String pattern) throws NoSuchAlgorithmException {
    Matcher inline = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(inline.find()).isTrue();
    byte[] bytes = inline.group(1).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void the_margin_names_who_speaks_and_the_head_counts_whose_words_they_are() throws IOException {
    String page =
        page("margin", "The mayor of Tampere said that buses run.\n\nTrams run on Sundays, too.\n");
    assertThat(page).contains("1 in its own voice, 1 attributed to somebody");
    assertThat(page).containsPattern("class=\"note\"[^>]*><bdi>[^<]*mayor[^<]* · official</bdi>");
  }

  @Test
  void a_table_tells_how_each_voice_puts_what_it_says() throws IOException {
    String page =
        page("voices", "The mayor of Tampere said that buses run.\n\nTrams run on Sundays, too.\n");
    assertThat(page)
        .containsPattern("<th scope=\"row\">in its own voice</th>.*<td class=\"n\">1</td></tr>")
        .containsPattern("<th scope=\"row\">attributed to official</th>.*<td class=\"n\">1</td>");
  }

  @Test
  void the_margin_says_how_likely_an_estimate_calls_its_content() throws IOException {
    String page =
        page("likely", "The intelligence service assesses that an attack is very likely.\n");
    assertThat(page).contains("<span class=\"band\"> · very likely (80–95 %)</span>");
  }

  @Test
  void marks_that_turn_the_direction_stay_in_their_sentence() throws IOException {
    String page = page("turned", "\u202eBuses run, said \u2067the mayor of Tampere.\n");
    assertThat(page).contains("\u202e").contains("<bdi>");
  }

  @Test
  void several_articles_need_a_folder_and_get_an_index() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("one.txt"), "Buses run.\n");
    Files.writeString(articles.resolve("two.txt"), "Trams run.\n");
    Run refused = Run.of("score", "--model", model(), "--format", "html", articles.toString());
    assertThat(refused)
        .isEqualTo(
            new Run(
                3,
                "",
                articles.resolve("two.txt")
                    + ": expected one article for one page, found more; name a folder: --output"
                    + " pages\n"));
    Path pages = folder.resolve("pages");
    Run run =
        Run.of(
            "score",
            "--model",
            model(),
            "--format",
            "html",
            "--output",
            pages.toString(),
            articles.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(pages.resolve("index.html")))
        .contains("<a href=\"one.txt.html\">")
        .contains("<a href=\"two.txt.html\">");
    assertThat(pages.resolve("one.txt.html")).exists();
  }

  @Test
  void a_run_that_fails_leaves_the_old_page_whole() throws IOException {
    Path old = Files.writeString(folder.resolve("old.html"), "old\n");
    Path article = Files.writeString(folder.resolve("first.txt"), "Buses run.\n");
    for (String second : List.of(article.toString(), "nowhere.txt")) {
      Run run = Run.of(fileRun(old, article.toString(), second));
      assertThat(run.code()).as(second).isEqualTo(3);
      assertThat(old).hasContent("old");
    }
    assertThat(Run.of(fileRun(old, article.toString())).err()).isEmpty();
    assertThat(old).content().startsWith("<!DOCTYPE html>");
  }

  private static String[] fileRun(Path page, String... articles) {
    List<String> line =
        new ArrayList<>(List.of("score", "--model", model(), "--lang", "en", "--format", "html"));
    line.addAll(List.of("--output", page.toString()));
    line.addAll(List.of(articles));
    return line.toArray(String[]::new);
  }

  @Test
  void the_same_article_gives_the_same_page() throws IOException {
    assertThat(page("same", "Buses run.\n")).isEqualTo(page("same", "Buses run.\n"));
  }

  @Test
  void cells_of_corrections_that_look_like_formulas_are_made_inert() throws IOException {
    assertThat(page("formula", "Buses run.\n"))
        .contains("const text = String(value).replace(/^[=+\\-@\\t\\r\\n]/, \"'$&\");");
  }
}
