package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom sentences credit, as analysts and scripts are told; the rules alone answer. */
class ExplainTest {
  private static final List<String> ARTICLE =
      List.of(
          "Sataman työt alkavat heti, kertoi ministeriö.",
          "”Emme odota enää.”",
          "Riitta Salonkoski sanoi olevansa eri mieltä.",
          "Hän sanoi lähtevänsä.",
          "Hanke todennäköisesti kaatuu.",
          "Tuuli tyyntyi.");

  private static final String CORPUS =
      """
      doc_id,lang,text,attribution,framing
      a,fi,Ministeri puhui.,official,neutral
      a,fi,Ministeri puhui.,official,neutral
      b,fi,Tuulee.,narrator,estimate
      b,fi,Tuulee.,narrator,estimate
      """;

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void rules_are_written_as_a_model() throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.csv"), CORPUS);
    Run run =
        Run.of(
            "train",
            "--data",
            "" + corpus,
            "--recipe",
            "rules",
            "--folds",
            "0",
            "--output",
            model());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static String model() {
    return folder.resolve("rules").toString();
  }

  private static Run score(String... options) throws IOException {
    Path article = Files.writeString(folder.resolve("news.txt"), String.join("\n", ARTICLE));
    List<String> line = new ArrayList<>(List.of("score", "--model", model(), "--lang", "fi"));
    line.addAll(List.of(options));
    line.add("" + article);
    return Run.of(line.toArray(String[]::new));
  }

  @Test
  void the_table_says_who_speaks_and_by_which_words_only_when_asked() throws IOException {
    assertThat(score().out()).doesNotContain("says:");
    assertThat(score("--explain").out())
        .contains("    says: ministeriö (official), by 'kertoi' before a known source\n")
        .contains("    says: whoever spoke before (official), whose speech runs on\n")
        .contains("    says: Riitta Salonkoski (independent), by 'sanoi' after a name\n")
        .contains("    says: Hän (independent), by 'sanoi' after a pronoun for who spoke before\n")
        .contains("    likelihood: likely (55–80 %), by 'todennäköisesti'\n");
  }

  @Test
  void estimates_alone_have_a_likelihood_in_json() throws IOException {
    List<String> lines = score("--format", "jsonl", "--explain").out().lines().toList();
    assertThat(lines.stream().filter(line -> line.contains("\"likelihood\""))).hasSize(1);
    JsonNode estimate = new ObjectMapper().readTree(lines.get(4));
    assertThat(estimate.path("likelihood").toString())
        .isEqualTo("{\"band\":\"likely\",\"low\":55,\"high\":80,\"cue\":\"todennäköisesti\"}");
    JsonNode said = new ObjectMapper().readTree(lines.get(0));
    assertThat(said.path("source").toString())
        .isEqualTo(
            "{\"text\":\"ministeriö\",\"type\":\"official\",\"start\":34,\"end\":44,\"cue\":\"kertoi\"}");
  }
}
