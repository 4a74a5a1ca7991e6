package kehys.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kehys.model.Labels;

/** The made answers of two systems, and what scikit-learn and SciPy say of them. */
final class Pairs {
  static final Labels LABELS =
      new Labels("framing", List.of("blame", "estimate", "neutral", "praise"));
  private static final Path FOLDER = Path.of("src/test/resources/kehys/statistics");

  private Pairs() {}

  /** A sentence; labels by their place. */
  record Sentence(int article, int gold, int first, int second, List<Double> probabilities) {
    double[] said() {
      return probabilities.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  static List<Sentence> sentences() throws IOException {
    return lines("pairs.csv").stream().map(Pairs::sentence).toList();
  }

  private static Sentence sentence(List<String> cells) {
    return new Sentence(
        Integer.parseInt(cells.get(0)),
        LABELS.names().indexOf(cells.get(1)),
        LABELS.names().indexOf(cells.get(2)),
        LABELS.names().indexOf(cells.get(3)),
        cells.stream().skip(4).map(Double::valueOf).toList());
  }

  static PairedAnswers answers() throws IOException {
    Map<Integer, Confusion> first = new TreeMap<>();
    Map<Integer, Confusion> second = new TreeMap<>();
    for (Sentence one : sentences()) {
      article(first, one).add(one.gold(), one.first());
      article(second, one).add(one.gold(), one.second());
    }
    return new PairedAnswers(List.copyOf(first.values()), List.copyOf(second.values()));
  }

  private static Confusion article(Map<Integer, Confusion> articles, Sentence sentence) {
    return articles.computeIfAbsent(sentence.article(), fresh -> new Confusion(LABELS));
  }

  static double figure(String name) throws IOException {
    return lines("pairs-figures.csv").stream()
        .filter(cells -> cells.get(0).equals(name))
        .mapToDouble(cells -> Double.parseDouble(cells.get(1)))
        .findFirst()
        .orElseThrow();
  }

  static List<List<String>> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .skip(1)
        .map(line -> Arrays.asList(line.split(",", -1)))
        .toList();
  }
}
