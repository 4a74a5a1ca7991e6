package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where answers say that their sentences stand. */
class PlacesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = " \uD83D\uDE00 Rain fell.  The minister said so.\n";

  @TempDir private Path folder = Path.of("");

  private List<JsonNode> answers(String title) throws IOException {
    Map<String, String> article = Map.of("title", title, "text", TEXT);
    Path file = Files.writeString(folder.resolve("a.jsonl"), JSON.writeValueAsString(article));
    Run run = Run.of("score", "--format", "jsonl", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  /** What stands at the places, in code points, that an object names. */
  private static String at(String text, JsonNode place) {
    int[] points = text.codePoints().toArray();
    int start = place.path("start").asInt();
    return new String(points, start, place.path("end").asInt() - start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Port closed", "  Port \uD83D\uDE00 closed ", "\u00a0\u00adPort closed"})
  void the_headline_stands_in_the_title_as_it_was_read_and_all_else_in_the_text(String title)
      throws IOException {
    List<JsonNode> answers = answers(title);
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0).path("kind").asText()).isEqualTo("headline");
    assertThat(at(title, answers.get(0)))
        .startsWith("Port")
        .isEqualTo(answers.get(0).path("text").asText());
    for (JsonNode answer : answers.subList(1, 3)) {
      assertThat(at(TEXT, answer)).isEqualTo(answer.path("text").asText());
    }
    JsonNode source = answers.get(2).path("source");
    assertThat(at(TEXT, source)).isEqualTo("The minister").isEqualTo(source.path("text").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\ufeff"})
  void a_title_that_shows_nothing_is_none(String title) throws IOException {
    List<JsonNode> answers = answers(title);
    assertThat(answers).hasSize(2);
    for (JsonNode answer : answers) {
      assertThat(at(TEXT, answer)).isEqualTo(answer.path("text").asText());
    }
  }

  @Test
  void whoever_asks_is_told_what_is_counted() {
    assertThat(Run.of("score", "--help").out().replaceAll("\\s+", " "))
        .contains("count in the headline where it stands apart from the text");
  }
}
