package kehys.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import kehys.model.Labels;
import kehys.statistics.Pairs.Sentence;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  private static final int PRAISE = 3;

  @Test
  void the_figures_of_two_systems_are_those_of_scikit_learn() throws IOException {
    Confusion first = new Confusion(Pairs.LABELS);
    Confusion second = new Confusion(Pairs.LABELS);
    for (Sentence one : Pairs.sentences()) {
      first.add(one.gold(), one.first());
      second.add(one.gold(), one.second());
    }
    holds("first.", first);
    holds("second.", second);
  }

  @Test
  void a_label_that_is_answered_and_never_true_counts_as_in_scikit_learn() throws IOException {
    Confusion counts = new Confusion(Pairs.LABELS);
    Pairs.sentences().stream()
        .filter(one -> one.gold() != PRAISE)
        .forEach(one -> counts.add(one.gold(), one.first()));
    holds("no_praise.", counts);
  }

  private static void holds(String name, Confusion counts) throws IOException {
    Map<String, Double> found =
        Map.of(
            "macro_f1", counts.macroF1(),
            "macro_precision", counts.macroPrecision(),
            "macro_recall", counts.macroRecall(),
            "micro_f1", counts.accuracy(),
            "balanced_accuracy", counts.balancedAccuracy(),
            "mcc", counts.mcc(),
            "kappa", counts.kappa());
    for (Map.Entry<String, Double> figure : found.entrySet()) {
      String full = name + figure.getKey();
      assertThat(figure.getValue()).as(full).isCloseTo(Pairs.figure(full), within(1e-11));
    }
  }

  @Test
  void a_perfect_answer_has_a_kappa_and_a_correlation_of_one() {
    Confusion perfect = counts(4, 0, 0, 6);
    assertThat(perfect.kappa()).isEqualTo(1);
    assertThat(perfect.mcc()).isEqualTo(1);
  }

  @Test
  void one_answer_to_everything_has_no_correlation_and_a_kappa_of_zero() {
    Confusion same = counts(4, 0, 6, 0);
    assertThat(same.mcc()).isZero();
    assertThat(same.kappa()).isZero();
    assertThat(same.balancedAccuracy()).isEqualTo(0.5);
  }

  @Test
  void where_truth_and_answers_know_one_label_kappa_is_one() {
    assertThat(counts(4, 0, 0, 0).kappa()).isEqualTo(1);
  }

  @Test
  void answers_that_are_always_wrong_have_a_correlation_of_minus_one() {
    assertThat(counts(0, 5, 5, 0).mcc()).isEqualTo(-1);
  }

  @Test
  void without_sentences_the_means_and_the_correlation_are_zero() {
    Confusion nothing = counts(0, 0, 0, 0);
    assertThat(nothing.mcc()).isZero();
    assertThat(nothing.macroPrecision()).isZero();
    assertThat(nothing.macroRecall()).isZero();
    assertThat(nothing.balancedAccuracy()).isZero();
  }

  /** Counts of two labels, row by row. */
  private static Confusion counts(int... cells) {
    Confusion counts = new Confusion(new Labels("tone", List.of("calm", "loud")));
    for (int cell = 0; cell < cells.length; cell++) {
      for (int i = 0; i < cells[cell]; i++) {
        counts.add(cell / 2, cell % 2);
      }
    }
    return counts;
  }
}
