package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
  private static final Path TINY = Path.of("src/test/resources/kehys/cli/run");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void a_run_is_there() throws IOException {
    for (String file : new String[] {"run.json", "sentences.csv"}) {
      Files.copy(TINY.resolve(file), folder.resolve(file));
    }
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private String page() throws IOException {
    Run run = Run.of("report", folder.toString());
    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                "",
                "wrote " + folder.resolve("report.html") + ", and beside it its .md and .json\n"));
    return file("report.html");
  }

  @Test
  void markup_in_labels_names_and_sentences_is_text_on_the_page() throws IOException {
    assertThat(page())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("<bdi>&quot;&gt;&lt;img onerror=alert(2)&gt; \u202eliars")
        .contains("=1+1")
        .doesNotContain("<script>alert")
        .doesNotContain("<img");
  }

  @Test
  void the_page_fetches_nothing() throws IOException {
    assertThat(page())
        .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-")
        .doesNotContainPattern("(src|href|action|url)\\s*[=(]\\s*[\"']?(?!#)[a-z]*:?//")
        .doesNotContain("@import")
        .doesNotContain("style=")
        .containsOnlyOnce("https://");
  }

  @Test
  void leaks_stand_before_all_figures_and_say_what_to_do() throws IOException {
    String page = page();
    assertThat(page)
        .contains("Fault: label given away by a column (1)")
        .contains(
            "<b>column &#39;outlet&#39;</b>: tells 92 % of &#39;tone&#39; (p = 0.001); hold it out:"
                + " --holdout outlet")
        .contains("2 articles were kept in one fold with others");
    assertThat(page.indexOf("id=\"leaks\"")).isLessThan(page.indexOf("<svg"));
  }

  @Test
  void the_verdict_names_the_best_and_who_may_be_as_good() throws IOException {
    assertThat(page())
        .contains(
            "linear reached the largest macro-F1: 0.700 [0.600, 0.800]. Mind that intervals over"
                + " fewer than 20 articles are too narrow, and here are 3: what is called a 95 %"
                + " interval holds the truth in some 81 % of cases with 4 articles, 85 % with 6, 90"
                + " % with 10, 94 % with 20. Not distinguishable from it after Holm&#39;s"
                + " correction: =1+1. Which of these is best, the data do not say. The smallest"
                + " true difference between linear and =1+1 that these data would show four times"
                + " out of five (with p at most 0.05) is 0.210; a smaller one can go unseen.");
  }

  @Test
  void the_smallest_difference_is_told_at_the_level_that_decides() throws IOException {
    String json =
        file("run.json")
            .replace(
                "\"smallest_difference\": 0.21,",
                "\"smallest_difference\": 0.21, \"smallest_level\": 0.0166667,");
    Files.writeString(folder.resolve("run.json"), json);
    assertThat(page())
        .contains(
            "four times out of five (with p at most 0.0167: 0.05 divided by the number of pairs,"
                + " the first step of Holm&#39;s correction) is 0.210; a smaller one can go"
                + " unseen.");
  }

  @Test
  void page_and_markdown_say_what_is_corrected_and_what_is_not() throws IOException {
    String words =
        "The p by which the verdict goes is corrected for the number of pairs within this task, not"
            + " for the number of tasks; the interval of a pair is not corrected at all, so it can"
            + " leave out 0 where the verdict is \"not distinguishable\".";
    assertThat(page()).contains(words.replace("\"", "&quot;"));
    assertThat(file("report.md")).contains(words);
  }

  @Test
  void the_words_claim_no_more_than_the_tests_show() throws IOException {
    assertThat(page())
        .contains("The difference is no larger than chance alone often makes (corrected p")
        .contains("It is done within each task: among several tasks a false alarm is more likely.")
        .contains("its figures over all folds can be below those of chance.")
        .contains("but these labels cannot show that it reads better.");
  }

  @Test
  void a_second_reader_is_a_line_in_the_figure_of_scores() throws IOException {
    assertThat(page()).contains(">second reader</text>").contains("<dt>second reader</dt>");
  }

  @Test
  void the_same_run_gives_the_same_bytes() throws IOException {
    String page = page();
    String markdown = file("report.md");
    String digest = file("report.json");
    assertThat(page()).isEqualTo(page);
    assertThat(file("report.md")).isEqualTo(markdown);
    assertThat(file("report.json")).isEqualTo(digest);
  }

  @Test
  void the_digest_has_the_figures_that_scripts_ask_for() throws IOException {
    page();
    assertThat(file("report.json"))
        .isEqualTo(
            """
            {"schema":1,"signature":"kehys 0.1.0 · data 0123456789ab · 2 folds 0123456789ab \
            · results 0123456789ab","results_sha256":"%s","leaks":{"faults":1,"notes":1},\
            "tasks":{"tone":{"best":"linear","not_distinguishable":["=1+1"],"entrants":{\
            "majority":{"macro_f1":{"value":0.400000,"low":0.300000,"high":0.500000},\
            "accuracy":{"value":0.450000,"low":0.350000,"high":0.550000},"ece":0.031000,\
            "aurc":0.081000},\
            "linear":{"macro_f1":{"value":0.700000,"low":0.600000,"high":0.800000},\
            "accuracy":{"value":0.750000,"low":0.650000,"high":0.850000},"ece":0.031000,\
            "aurc":0.081000},\
            "=1+1":{"macro_f1":{"value":0.650000,"low":0.550000,"high":0.750000},\
            "accuracy":{"value":0.700000,"low":0.600000,"high":0.800000},"ece":0.031000,\
            "aurc":0.081000}}}}}
            """
                .formatted("45".repeat(32)));
  }

  @Test
  void parts_of_the_sentences_are_drawn_the_small_ones_grey() throws IOException {
    assertThat(page())
        .contains("Macro-F1 of linear by lang")
        .containsPattern("class=\"name end few\"[^>]*>en<")
        .containsPattern("class=\"name end plain\"[^>]*>fi<");
  }

  @Test
  void markdown_takes_labels_for_text_and_tells_leaks_first() throws IOException {
    page();
    assertThat(file("report.md"))
        .startsWith("# Comparison of majority, linear, =1+1\n")
        .contains("\n| fault: label given away by a column | column 'outlet' | tells 92 % of")
        .contains("\n| lang: en (few) | 10 | 3 | 0.700 \\[0.600, 0.800\\] |\n")
        .doesNotContain("<script>");
  }

  @Test
  void a_page_elsewhere_has_its_tables_beside_it() {
    Path page = folder.resolve("pages/tone.html");
    Run run = Run.of("report", folder.toString(), "--output", page.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("pages")).isDirectoryContaining("glob:**/tone.html");
    assertThat(folder.resolve("pages/tone.md")).exists();
    assertThat(folder.resolve("pages/tone.json")).exists();
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  @Test
  void a_page_may_not_replace_the_run() {
    Run run = Run.of("report", folder.toString(), "--output", folder + "/run.html");
    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "--output: its .json would replace the run's own run.json; choose another name\n"));
  }

  @Test
  void a_folder_without_results_says_what_to_do() throws IOException {
    Files.delete(folder.resolve("run.json"));
    assertThat(Run.of("report", folder.toString()))
        .isEqualTo(
            new Run(
                3,
                "",
                folder.resolve("run.json")
                    + ": expected the results of a run, found no such file; name the folder of a"
                    + " run, or call kehys compare again to finish it\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"schema\":1,\"sig|:1: expected a JSON object, found broken or cut-off JSON at column 17",
        "[1]|: expected a JSON object, found an array",
        "{\"schema\":2}|: expected \"schema\": 1, found 2",
        "{\"schema\":1}|: expected an object at results, found nothing",
        "{\"a\":1}|: expected a whole number at schema, found nothing",
      })
  void broken_results_end_in_one_line(String json, String fault) throws IOException {
    Files.writeString(folder.resolve("run.json"), json);
    assertThat(Run.of("report", folder.toString()))
        .isEqualTo(
            new Run(
                3,
                "",
                folder.resolve("run.json") + fault + "; let kehys compare write the run again\n"));
  }

  @Test
  void a_figure_that_is_none_is_named_by_its_place() throws IOException {
    String json = file("run.json").replaceFirst("\"value\": 0.4,", "\"value\": \"0.4\",");
    Files.writeString(folder.resolve("run.json"), json);
    assertThat(Run.of("report", folder.toString()))
        .isEqualTo(
            new Run(
                3,
                "",
                folder.resolve("run.json")
                    + ": expected a number at results.tasks[0].entrants[0].scores.macro_f1.value,"
                    + " found a string; let kehys compare write the run again\n"));
  }

  @Test
  void sentences_of_something_else_end_in_one_line() throws IOException {
    Files.writeString(folder.resolve("sentences.csv"), "id,text\n1,Buses run.\n");
    assertThat(Run.of("report", folder.toString()))
        .isEqualTo(
            new Run(
                3,
                "",
                folder.resolve("sentences.csv")
                    + ":1: expected the columns 'article', 'sentence' and 'body', found 'id',"
                    + " 'text'; let kehys compare write the run again\n"));
  }
}
