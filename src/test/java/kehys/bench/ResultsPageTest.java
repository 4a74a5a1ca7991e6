package kehys.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsPageTest {
  private static final String MADE =
      """
      {"machine": "<script>alert(1)</script> & Söhne", "java": "Made VM 17", "commit": "abc-dirty",
       "full": true, "figures": [
        {"benchmark": "kehys.bench.AnnotationBenchmark.annotations", "score": 3001.0,
         "error": 32.5, "unit": "ops/s", "characters_per_second": 2450000.0,
         "sentences_per_second": 30020.0, "processor_share": 1.013,
         "bytes_per_sentence": 20410.0},
        {"benchmark": "kehys.bench.LimitBenchmark.hashes", "score": 9.1, "unit": "ops/s",
         "characters_per_second": 9800000.0},
        {"benchmark": "kehys.bench.SentenceBenchmark.sentences", "score": 31200.0, "error": 7.5,
         "unit": "ops/s", "processor_share": 0.99},
        {"benchmark": "kehys.bench.SentenceBenchmark.latency", "score": 32.17, "error": 0.0457,
         "unit": "us/op", "p50": 27.9, "p99": 139.5, "p99_by_p50": 5.0},
        {"benchmark": "kehys.bench.LengthGrowthBenchmark.annotations", "characters": "800",
         "score": 5003.0, "unit": "ops/s", "sentences_per_second": 5000.0},
        {"benchmark": "kehys.bench.LengthGrowthBenchmark.annotations", "characters": "50",
         "score": 40010.0, "unit": "ops/s", "sentences_per_second": 40000.0}]}
      """;

  @TempDir private Path folder = Path.of("");

  private String page = "";

  @BeforeEach
  void write() throws IOException {
    page = page(MADE);
  }

  private String page(String results) throws IOException {
    Files.writeString(folder.resolve("made.json"), results);
    return Files.readString(ResultsPage.write(folder));
  }

  @Test
  void all_figures_of_a_file_stand_in_the_page() {
    assertThat(page)
        .contains("made.json", "Made VM 17", "abc-dirty", "long")
        .contains("<td>3,001</td><td>32.5</td><td>2,450,000</td><td>30,020</td><td>1.013</td>")
        .contains("<td>20,410</td>", "<td>9.1</td>", "<td>9,800,000</td>")
        .contains(
            "<td>31,200</td><td>7.5</td><td>0.99</td><td></td><td></td><td></td><td>ops/s</td>")
        .contains("<td>32.17</td><td>0.0457</td><td></td><td>27.9</td><td>139.5</td><td>5</td>")
        .contains("<td>5,003</td>", "<td>40,010</td>", "<td>us/op</td>", "<td>ops/s</td>")
        .contains(">annotations, characters 800<", ">32.17 ± 0.0457 us/op<");
  }

  @Test
  void text_of_a_file_stays_text() {
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; Söhne")
        .doesNotContain("<script");
  }

  @Test
  void the_page_asks_for_nothing_from_elsewhere() {
    assertThat(page).contains("default-src 'none'").doesNotContain("src=", "href", "http:", "url(");
  }

  @Test
  void a_parameter_of_numbers_gives_a_curve_of_what_a_sentence_costs() {
    assertThat(page)
        .containsOnlyOnce("microseconds a sentence, by characters<")
        .contains(">25</text>", ">200</text>");
  }

  @Test
  void a_bar_is_as_long_as_its_score_and_its_error_lies_across_its_end() {
    assertThat(Bars.of(bar(100, 10)))
        .contains("width=\"326.4\"", "<path class=\"line\" d=\"M293.7 20 V26 M359 20 V26");
    assertThat(Bars.of(bar(100, 0))).contains("width=\"359\"").doesNotContain("class=\"line\"");
  }

  private static List<Measured> bar(double score, double error) {
    Map<String, Double> figures = Map.of("score", score, "error", error);
    return List.of(new Measured("A.a", "ops/s", Map.of(), figures));
  }

  @Test
  void scoring_is_told_as_a_share_of_bare_hashing() {
    assertThat(page).contains("Scoring reads 0.25 of the characters a second that bare");
  }

  @Test
  void scoring_is_told_as_a_share_of_bare_hashing_with_each_model_of_both_figures()
      throws IOException {
    String hashes = "{\"benchmark\": \"kehys.bench.LimitBenchmark.hashes\", ";
    String ngrams =
        MADE.replace("\"score\": 3001.0", "\"model\": \"default\", \"score\": 3001.0")
            .replace("\"score\": 9.1", "\"model\": \"default\", \"score\": 9.1")
            .replace(
                hashes,
                figure("AnnotationBenchmark.annotations", "ngrams", 6e6)
                    + figure("LimitBenchmark.hashes", "ngrams", 12e6)
                    + figure("LimitBenchmark.hashes", "other", 1e6)
                    + hashes);
    assertThat(page(ngrams))
        .containsOnlyOnce("Scoring")
        .contains(
            "<p>Scoring with the default model reads 0.25 of the characters a second that bare"
                + " hashing reads; with n-grams alone 0.5.</p>")
        .contains(">annotations, model ngrams<");
  }

  private static String figure(String benchmark, String model, double characters) {
    return """
        {"benchmark": "kehys.bench.%s", "model": "%s", "score": 1.0, "unit": "ops/s",
         "characters_per_second": %s},
        """
        .formatted(benchmark, model, characters);
  }

  @Test
  void scoring_is_told_as_no_share_where_another_model_was_hashed() throws IOException {
    assertThat(page(MADE.replace("\"score\": 9.1", "\"model\": \"ngrams\", \"score\": 9.1")))
        .doesNotContain("Scoring");
  }

  @Test
  void a_broken_file_gives_one_line_with_its_name() {
    Path file = folder.resolve("made.json");
    assertBroken("{\"machine\":\n  oops", file + ":2: expected JSON as a run writes it, found");
    assertBroken("", file + ": expected \"machine\" as text, found none");
    assertBroken(
        MADE.replace("\"abc-dirty\"", "7"), file + ": expected \"commit\" as text, found 7");
    assertBroken(
        MADE.replace("\"score\": 9.1", "\"score\": \"fast\""),
        file + ": figures 2: expected \"score\" as a number, found \"fast\"");
    assertBroken(
        MADE.replace("\"figures\"", "\"others\""),
        file + ": expected \"figures\" of one benchmark or more, found none");
  }

  private void assertBroken(String results, String message) {
    assertThatThrownBy(() -> page(results))
        .isInstanceOf(ResultsException.class)
        .hasMessageStartingWith(message)
        .hasMessageEndingWith("; mend the file or delete it")
        .message()
        .hasLineCount(1);
  }

  @Test
  void a_broken_file_leaves_the_page_as_it_was() throws IOException {
    assertBroken("{", folder.resolve("made.json") + ":1: ");
    assertThat(folder.resolve("index.html")).hasContent(page);
  }

  @Test
  void a_file_in_another_encoding_is_told_as_such() throws IOException {
    Path file = folder.resolve("made.json");
    Files.write(file, MADE.getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ResultsPage.write(folder))
        .hasMessage(file + ": expected UTF-8, found other bytes; mend the file or delete it");
  }
}
