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

/** What rules answer to sentences that are changed. */
class EvaluateBehaviourTest {
  private static final String CORPUS =
      """
      doc_id,sentence_id,lang,text,attribution,framing
      a,0,fi,"Työt alkavat heti maanantaina, kertoi ministeriö.",official,neutral
      a,1,fi,Silta on Venäjällä.,narrator,neutral
      b,0,en,"He was a hero, his sister said.",independent,praise
      b,1,en,TASS said it rained.,state-media,neutral
      b,2,en,The CIA believes that it may rain.,intelligence,estimate
      b,3,en,They are shameless liars.,narrator,blame
      c,0,en,"The pier is shut, the ministry said.",official,neutral
      c,1,en,"He thanked the crew, his brother said.",independent,praise
      c,2,en,"The crew are liars, KCNA said.",state-media,blame
      c,3,en,The FBI thinks that the pier may be shut.,intelligence,estimate
      """;

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void rules_are_written_as_a_model() throws IOException {
    Files.writeString(folder.resolve("corpus.csv"), CORPUS);
    Run run = run("train", "--recipe", "rules", "--folds", "0", "--output", model());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static String model() {
    return folder.resolve("rules").toString();
  }

  private static Run run(String command, String... more) {
    List<String> line = new ArrayList<>(List.of(command, "--data", folder + "/corpus.csv"));
    line.addAll(List.of(more));
    return Run.of(line.toArray(String[]::new));
  }

  @Test
  void a_word_that_no_lexicon_has_is_a_known_failure() {
    String out = run("evaluate", "--model", model(), "--behaviour").out();
    assertThat(out)
        .containsPattern("praise made blame +framing +2 +1 +0.500 ")
        .containsPattern("  praise +\\d+%  He was a hero, his sister said.\n")
        .containsPattern("  neutral +\\d+%  He was a criminal, his sister said.\n");
  }

  @Test
  void names_and_line_ends_change_no_answer_of_the_rules_and_other_sources_do() {
    assertThat(run("evaluate", "--model", model(), "--behaviour").out())
        .containsPattern("states swapped +attribution +1 +0 ")
        .containsPattern("outlets swapped +attribution +2 +0 ")
        .containsPattern("services swapped +attribution +2 +0 ")
        .containsPattern("line end added +attribution +10 +0 +\\S+ \\S+ \\S+ +holds\n")
        .containsPattern("line end added +framing +10 +0 +\\S+ \\S+ \\S+ +holds\n")
        .containsPattern("official made intelligence +attribution +2 +0 ")
        .containsPattern("hedge added +framing +1 +0 ");
  }

  @Test
  void json_ends_in_the_behaviour_and_is_the_same_each_time() throws IOException {
    String[] line = {"--model", model(), "--behaviour", "--format", "json"};
    String out = run("evaluate", line).out();
    JsonNode json = new ObjectMapper().readTree(out);
    List<String> keys = new ArrayList<>();
    json.fieldNames().forEachRemaining(keys::add);
    assertThat(keys.get(keys.size() - 1)).isEqualTo("behaviour");
    assertThat(json.path("behaviour").size()).isEqualTo(33);
    assertThat(run("evaluate", line).out()).isEqualTo(out);
  }

  @Test
  void without_the_option_nothing_is_said_of_behaviour() {
    assertThat(run("evaluate", "--model", model()).out()).doesNotContain("behaviour");
    assertThat(run("evaluate", "--model", model(), "--format", "json").out())
        .doesNotContain("behaviour");
  }
}
