package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that were found against those that people marked. */
class EvaluateSourcesTest {
  private static final String CORPUS =
      """
      doc_id,sentence_id,lang,text,attribution,framing,source
      a,0,fi,"Työt alkavat heti, kertoi ministeriö.",official,neutral,ministeriö
      a,1,fi,"Silta kestää, kertoi kaupungin poliisi.",official,neutral,poliisi
      a,2,fi,Näin arvioi kalastaja Otto.,independent,estimate,Ulla
      a,3,fi,Poliisi sanoi ei.,narrator,neutral,
      b,0,en,"The pier is safe, ministry said.",official,praise,The pier
      b,1,en,It rained.,state-media,blame,It
      b,2,en,It rained.,state-media,blame,
      b,3,en,It rained.,narrator,praise,
      b,4,en,It rained.,independent,estimate,
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

  @Test
  void sources_are_compared_with_those_that_people_marked() throws IOException {
    String corpus = folder.resolve("corpus.csv").toString();
    Run table = Run.of("evaluate", "--model", model(), "--data", corpus);
    assertThat(table.out())
        .contains("sources")
        .containsPattern("en +2 +0 +0 +2 +1 +1\n")
        .containsPattern("fi +3 +1 +1 +1 +4 +2\n")
        .containsPattern("all +5 +1 +1 +3 +5 +3\n");
    Run json = Run.of("evaluate", "--model", model(), "--data", corpus, "--format", "json");
    assertThat(new ObjectMapper().readTree(json.out()).path("sources").path("fi").toString())
        .isEqualTo(
            "{\"named\":3,\"exact\":1,\"overlapping\":1,\"missed\":1,\"found\":4,\"invented\":2}");
  }

  @Test
  void without_a_column_of_sources_nothing_is_said_of_them() throws IOException {
    Path corpus =
        Files.writeString(
            folder.resolve("bare.csv"), CORPUS.replace("framing,source", "framing,x"));
    Run run = Run.of("evaluate", "--model", model(), "--data", "" + corpus, "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("\"sources\"");
  }
}
