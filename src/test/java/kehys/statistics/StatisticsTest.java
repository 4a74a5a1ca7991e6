package kehys.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kehys.model.Card.Figure;
import kehys.model.Card.LabelFigures;
import kehys.model.Labels;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  private static final Path FOLDER = Path.of("src/test/resources/kehys/statistics");
  private static final Labels LABELS =
      new Labels("framing", List.of("blame", "estimate", "neutral", "praise"));

  @Test
  void figures_are_those_of_scikit_learn() throws IOException {
    Map<String, Double> expected = figures();
    CalibrationFigures calibration = calibration();
    assertThat(total().macroF1()).isCloseTo(expected.get("macro_f1"), within(1e-9));
    assertThat(total().accuracy()).isCloseTo(expected.get("accuracy"), within(1e-9));
    assertThat(calibration.logLoss()).isCloseTo(expected.get("log_loss"), within(1e-9));
    assertThat(calibration.brier()).isCloseTo(expected.get("brier"), within(1e-9));
    assertThat(calibration.ece()).isCloseTo(expected.get("ece"), within(1e-9));
  }

  @Test
  void figures_per_label_are_those_of_scikit_learn() throws IOException {
    Map<String, Double> expected = figures();
    for (LabelFigures label : total().perLabel()) {
      String name = label.label();
      assertThat(label.precision()).isCloseTo(expected.get("precision." + name), within(1e-9));
      assertThat(label.recall()).isCloseTo(expected.get("recall." + name), within(1e-9));
      assertThat(label.f1()).isCloseTo(expected.get("f1." + name), within(1e-9));
    }
  }

  @Test
  void the_calibration_error_of_each_label_is_that_of_scikit_learn() throws IOException {
    CalibrationCount count = new CalibrationCount();
    Pairs.sentences().forEach(one -> count.add(one.gold(), one.first(), one.said()));
    assertThat(count.figures().classwiseEce())
        .isCloseTo(Pairs.figure("classwise_ece"), within(1e-11));
  }

  @Test
  void the_interval_holds_the_value_and_is_the_same_each_time() throws IOException {
    Figure figure = macroF1();
    assertThat(figure.low()).isLessThan(figure.value());
    assertThat(figure.high()).isGreaterThan(figure.value());
    assertThat(macroF1()).isEqualTo(figure);
  }

  @Test
  void sentences_that_stand_and_fall_together_widen_the_interval() {
    double together = width(IntStream.range(0, 20).mapToObj(i -> confusion(i % 2, 10)).toList());
    double alone = width(IntStream.range(0, 200).mapToObj(i -> confusion(i / 10 % 2, 1)).toList());
    assertThat(together).isBetween(2.5 * alone, 4 * alone);
  }

  private static double width(List<Confusion> articles) {
    Figure figure = new Bootstrap(articles, 3).interval(Confusion::accuracy);
    return figure.high() - figure.low();
  }

  private static Confusion confusion(int answer, int times) {
    Confusion confusion = new Confusion(LABELS);
    for (int i = 0; i < times; i++) {
      confusion.add(0, answer);
    }
    return confusion;
  }

  /**
   * Every seventh answer moved to the next label; kappa by scikit-learn, alpha by its definition.
   */
  @Test
  void agreement_is_that_of_scikit_learn_and_of_the_definition() throws IOException {
    Confusion both = new Confusion(LABELS);
    List<String> lines = lines("answers.csv");
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = List.of(lines.get(i).split(",", -1));
      int answer = answer(cells);
      both.add(gold(cells), i % 7 == 0 ? (answer + 1) % 4 : answer);
    }
    assertThat(both.kappa()).isCloseTo(0.7449035212035321, within(1e-12));
    assertThat(Agreement.alpha(both)).isCloseTo(0.7446171512939344, within(1e-12));
  }

  private static int answer(List<String> cells) {
    double[] probabilities = cells.stream().skip(2).mapToDouble(Double::parseDouble).toArray();
    double best = Arrays.stream(probabilities).max().orElseThrow();
    return IntStream.range(0, 4).filter(i -> probabilities[i] == best).findFirst().orElse(0);
  }

  @Test
  void a_label_that_never_occurs_does_not_pull_the_mean_down() {
    Confusion confusion = confusion(0, 3);
    confusion.add(1, 1);
    assertThat(confusion.macroF1()).isEqualTo(1);
  }

  /** The label that is always missed stands in one article, which every third draw lacks. */
  @Test
  void a_draw_without_a_rare_label_is_measured_by_the_labels_that_it_has() {
    List<Confusion> articles = new ArrayList<>(Collections.nCopies(9, confusion(0, 3)));
    Confusion rare = new Confusion(LABELS);
    rare.add(3, 0);
    articles.add(rare);
    Figure figure = new Bootstrap(articles, 1).interval(Confusion::macroF1);
    assertThat(figure.value()).isCloseTo((54.0 / 55 + 0) / 2, within(1e-12));
    assertThat(figure.high()).isEqualTo(1);
  }

  @Test
  void without_sentences_the_figures_are_zero() {
    assertThat(new Confusion(LABELS).macroF1()).isZero();
    assertThat(new Confusion(LABELS).accuracy()).isZero();
  }

  private static int gold(List<String> cells) {
    return LABELS.names().indexOf(cells.get(1));
  }

  private static List<Confusion> articles() throws IOException {
    SortedMap<Integer, Confusion> articles = new TreeMap<>();
    for (String line : lines("answers.csv")) {
      List<String> cells = List.of(line.split(",", -1));
      articles
          .computeIfAbsent(Integer.valueOf(cells.get(0)), fresh -> new Confusion(LABELS))
          .add(gold(cells), answer(cells));
    }
    return List.copyOf(articles.values());
  }

  private static Confusion total() throws IOException {
    return new Bootstrap(articles(), 1).total();
  }

  private static Figure macroF1() throws IOException {
    return new Bootstrap(articles(), 1).interval(Confusion::macroF1);
  }

  private static CalibrationFigures calibration() throws IOException {
    CalibrationCount count = new CalibrationCount();
    for (String line : lines("answers.csv")) {
      List<String> cells = List.of(line.split(",", -1));
      double[] probabilities = cells.stream().skip(2).mapToDouble(Double::parseDouble).toArray();
      count.add(gold(cells), answer(cells), probabilities);
    }
    return count.figures();
  }

  private static Map<String, Double> figures() throws IOException {
    return lines("figures.csv").stream()
        .map(line -> line.split(",", -1))
        .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
  }

  private static List<String> lines(String file) throws IOException {
    List<String> lines = Files.readAllLines(FOLDER.resolve(file));
    return lines.subList(1, lines.size());
  }
}
