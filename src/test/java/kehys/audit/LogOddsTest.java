package kehys.audit;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kehys.audit.LogOdds.Share;
import kehys.data.Columns;
import kehys.data.CorpusReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogOddsTest {
  private static final Path FOLDER = Path.of("src/test/resources/kehys/audit");

  @TempDir private Path folder = Path.of("");

  private record Place(String task, String label, String lang) {}

  private record Figure(Place place, String ngram, double z) {}

  private static Map<Place, List<Figure>> figures() throws IOException {
    return Files.readAllLines(FOLDER.resolve("telling-figures.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(c -> new Figure(new Place(c[0], c[1], c[2]), c[3], Double.parseDouble(c[4])))
        .collect(groupingBy(Figure::place));
  }

  private static CorpusStats telling() {
    String file = FOLDER.resolve("telling.csv").toString();
    return Made.stats(CorpusReader.read(List.of(file), Columns.STANDARD), "attribution", "framing");
  }

  private static List<Ngram> top(CorpusStats stats, Place place) {
    return stats.languages().stream()
        .filter(language -> language.lang().equals(place.lang))
        .flatMap(language -> language.top(place.task, place.label).stream())
        .toList();
  }

  @Test
  void the_top_ngrams_and_their_scores_are_those_of_numpy() throws IOException {
    CorpusStats stats = telling();
    Map<Place, List<Figure>> figures = figures();
    assertThat(figures).hasSize(16);
    figures.forEach(
        (place, expected) -> {
          List<Ngram> top = top(stats, place);
          assertThat(top).as("" + place).hasSize(Math.min(10, expected.size()));
          for (int i = 0; i < top.size(); i++) {
            String ngram = top.get(i).text();
            double z = top.get(i).z();
            assertThat(z).as(place + " " + i).isCloseTo(expected.get(i).z, within(1e-9));
            assertThat(expected)
                .as(place + " " + ngram)
                .anyMatch(figure -> figure.ngram.equals(ngram) && Math.abs(figure.z - z) < 1e-9);
          }
        });
  }

  @Test
  void of_equal_ngrams_those_come_first_that_the_corpus_has_first() {
    assertThat(top(telling(), new Place("attribution", "intelligence", "en")))
        .extracting(Ngram::text)
        .containsExactly(
            "service",
            "300",
            "soldiers",
            "left",
            "300 soldiers",
            "soldiers left",
            "the service",
            "may",
            "intelligence",
            "says");
  }

  @Test
  void a_score_turns_its_sign_when_the_sides_are_swapped() {
    Share label = new Share(7, 100);
    Share rest = new Share(3, 900);
    Share corpus = new Share(10, 1000);
    assertThat(LogOdds.z(label, rest, corpus))
        .isPositive()
        .isCloseTo(-LogOdds.z(rest, label, corpus), within(1e-12));
  }

  @Test
  void a_lone_label_has_nothing_to_be_set_apart_from() throws IOException {
    String rows = "text,lang,mood\nGo now,en,x\nStay,en,x\n";
    CorpusStats stats = Made.stats(Made.corpus(folder, rows), "mood");
    assertThat(stats.languages().get(0).top())
        .containsExactly(new TopNgrams("mood", "x", List.of()));
  }

  @Test
  void a_word_that_is_the_whole_corpus_tells_nothing() throws IOException {
    String rows = "text,lang,mood\nGo,en,x\nGo,en,y\n";
    CorpusStats stats = Made.stats(Made.corpus(folder, rows), "mood");
    assertThat(stats.languages().get(0).top("mood", "x")).isEmpty();
  }
}
