package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
  private static Page read(String html) {
    return HtmlPage.read("page.html", html);
  }

  @Test
  void a_marked_article_is_read_without_what_stands_around_it() throws IOException {
    Page page = read(Scene.resource("marked.html"));
    assertThat(page.title()).isEqualTo("Ferry stops early this winter");
    assertThat(page.text()).isEqualTo(Scene.resource("marked.txt"));
    assertThat(page.lang()).contains("en");
    assertThat(page.publisher()).isEqualTo("Skerry Post");
  }

  @Test
  void without_marks_the_densest_part_is_the_article() throws IOException {
    Page page = read(Scene.resource("unmarked.html"));
    assertThat(page.title()).isEqualTo("Mylly paloi Ahjolassa");
    assertThat(page.text())
        .isEqualTo(
            "Vanha mylly paloi Ahjolassa yöllä, pelastuslaitos kertoi.\n\n"
                + "Palo sai alkunsa kellarista. Kukaan ei loukkaantunut, ja naapurit ovat kotona.");
    assertThat(page.lang()).isEmpty();
  }

  @Test
  void a_page_that_a_script_would_fill_has_its_text_in_its_data() {
    Page page =
        read(
            """
            <title>x</title><script type="application/ld+json">
            {"@graph":[{"headline":"Ice \\u00e5land \\"early\\"","articleBody":
            "The ice came.\\nIt stayed &amp; stayed, the board said on Monday.",
            "publisher":{"@type":"Organization","name":"Skerry Post"}},]}
            </script><p>Turn on JavaScript.</p>
            """);
    assertThat(page)
        .isEqualTo(
            new Page(
                "Ice åland \"early\"",
                "The ice came.\nIt stayed & stayed, the board said on Monday.",
                Optional.empty(),
                "Skerry Post"));
  }

  @Test
  void a_heading_that_names_the_site_is_no_headline() {
    Page page =
        read(
            "<meta property=og:site_name content=Skerry><h1><a href=/>Skerry</a></h1>"
                + "<h2>Ice came</h2><meta property=og:title content='Ice came'><p>It stayed.</p>");
    assertThat(page.title()).isEqualTo("Ice came");
    assertThat(page.text()).endsWith("It stayed.").doesNotContain("Ice came");
  }

  @Test
  void a_sentence_with_a_link_stays_however_it_begins() {
    String sentence =
        "More on this will be said on Monday, when the board has met in Vik, it wrote.";
    String html = "<p>" + sentence.replace("Monday", "<a href=/m>Monday</a>") + "</p>";
    assertThat(read(html + "<p>More on this: <a href=/m>Monday</a></p>").text())
        .isEqualTo(sentence);
  }

  @Test
  void a_page_of_line_breaks_has_lines() {
    assertThat(read("<body>One  line.<br>\n Another.<br><br>A paragraph.").text())
        .isEqualTo("One line.\nAnother.\n\nA paragraph.");
  }

  @Test
  void a_layout_of_tables_is_no_hindrance() {
    String cell = "<p>" + "The general secretary visited the farm. ".repeat(8) + "</p>";
    assertThat(read("<table><tr><td>" + cell + "</td></tr></table>").text())
        .startsWith("The general secretary visited the farm. The");
  }

  @Test
  void the_longest_page_of_one_paragraph_is_read() {
    String text = "a word ".repeat(1_400_000);
    assertThat(read("<article><p>" + text + "</p></article>").text()).isEqualTo(text.strip());
  }

  @Test
  void deeply_nested_pages_are_read() {
    String deep = "<div>".repeat(5_000) + "<p>Deep down.</p>";
    assertThat(read(deep).text()).isEqualTo("Deep down.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<table><tr><td>", "<div><a href=/m>Monday</a>", "<aside>x</aside>", "<article>"})
  void parts_that_nest_twenty_thousand_deep_lose_no_text(String part) {
    String html = part.repeat(20_000) + "<p>Deep down.</p>";
    assertThat(read(html).text()).endsWith("Deep down.");
  }

  @Test
  void half_a_character_is_read_as_one_that_cannot_be_shown() {
    Page page =
        read(
            "<title>a &#xDC00;</title><meta property=og:site_name content='&#xD83D;b'>"
                + "<p>x &#xD800; y &#0; 😀</p>");
    assertThat(page)
        .isEqualTo(new Page("a \uFFFD", "x \uFFFD y \uFFFD 😀", Optional.empty(), "\uFFFDb"));
  }
}
