package kehys.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import kehys.model.Card.Figure;
import kehys.model.Labels;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Labels LABELS = new Labels("tone", List.of("calm", "loud"));

  @Test
  void intervals_are_those_of_scipy_over_articles() throws IOException {
    Bootstrap bootstrap = new Bootstrap(Pairs.answers().first(), 1);
    holds("first.percentile", bootstrap.interval(Confusion::macroF1));
    holds("first.BCa", bootstrap.corrected(Confusion::macroF1));
  }

  @Test
  void a_seed_gives_the_same_interval_for_ever() throws IOException {
    assertThat(new Bootstrap(Pairs.answers().first(), 1).interval(Confusion::macroF1))
        .isEqualTo(new Figure(0.768591550350166, 0.7033922530378454, 0.8301208147770134));
  }

  @Test
  void intervals_of_a_difference_are_those_of_scipy_over_articles() throws IOException {
    PairedDifference difference = new PairedDifference(Pairs.answers(), 1);
    holds("difference.percentile", difference.interval(Confusion::macroF1));
    holds("difference.BCa", difference.corrected(Confusion::macroF1));
  }

  /** As near as draws by chance come to one another. */
  private static void holds(String name, Figure found) throws IOException {
    assertThat(found.low()).as(name).isCloseTo(Pairs.figure(name + ".low"), within(0.006));
    assertThat(found.high()).as(name).isCloseTo(Pairs.figure(name + ".high"), within(0.006));
  }

  @Test
  void the_value_of_a_difference_is_the_first_minus_the_second() throws IOException {
    assertThat(new PairedDifference(Pairs.answers(), 1).interval(Confusion::macroF1).value())
        .isCloseTo(Pairs.figure("first.macro_f1") - Pairs.figure("second.macro_f1"), within(1e-11));
  }

  @Test
  void the_smallest_difference_is_2_80_standard_errors_of_scipy() throws IOException {
    double error = Pairs.figure("difference.standard_error");
    PairedDifference difference = new PairedDifference(Pairs.answers(), 1);
    assertThat(SmallestDifference.of(difference, Confusion::macroF1, 0.05))
        .isCloseTo((1.959964 + 0.841621) * error, within(0.05 * error));
  }

  @Test
  void the_smallest_difference_of_one_pair_among_ten_is_3_65_standard_errors() throws IOException {
    double error = Pairs.figure("difference.standard_error");
    PairedDifference difference = new PairedDifference(Pairs.answers(), 1);
    assertThat(SmallestDifference.of(difference, Confusion::macroF1, 0.005))
        .isCloseTo((2.807034 + 0.841621) * error, within(0.05 * error));
  }

  @Test
  void randomisation_is_that_of_scipy() throws IOException {
    assertThat(new PairedRandomisation(Pairs.answers(), 1).p(Confusion::macroF1))
        .isCloseTo(Pairs.figure("difference.p"), within(0.006));
  }

  @Test
  void without_chance_to_vary_the_interval_is_the_value() {
    Bootstrap one = new Bootstrap(List.of(counts(3, 1)), 1);
    assertThat(one.interval(Confusion::accuracy)).isEqualTo(new Figure(0.75, 0.75, 0.75));
    assertThat(one.corrected(Confusion::accuracy)).isEqualTo(new Figure(0.75, 0.75, 0.75));
  }

  @Test
  void a_system_against_itself_does_not_differ() {
    List<Confusion> articles = List.of(counts(3, 1), counts(0, 5));
    PairedAnswers same = new PairedAnswers(articles, articles);
    assertThat(new PairedRandomisation(same, 1).p(Confusion::accuracy)).isEqualTo(1);
    assertThat(new PairedDifference(same, 1).interval(Confusion::accuracy))
        .isEqualTo(new Figure(0, 0, 0));
  }

  /** Ten articles all for the first system: 2 of 1,024 ways to swap them are as uneven. */
  @Test
  void the_p_value_is_the_share_of_swaps_that_are_as_uneven() {
    PairedAnswers answers =
        new PairedAnswers(
            Collections.nCopies(10, counts(1, 0)), Collections.nCopies(10, counts(0, 1)));
    assertThat(new PairedRandomisation(answers, 1).p(Confusion::accuracy))
        .isCloseTo(2 / 1024.0, within(0.0015));
  }

  @Test
  void the_p_value_is_never_zero() {
    PairedAnswers answers =
        new PairedAnswers(
            Collections.nCopies(130, counts(1, 0)), Collections.nCopies(130, counts(0, 1)));
    assertThat(new PairedRandomisation(answers, 1).p(Confusion::accuracy)).isEqualTo(1 / 10_001.0);
  }

  @Test
  void systems_that_answered_other_articles_are_refused() {
    assertThatThrownBy(() -> new PairedAnswers(List.of(counts(1, 0)), List.of()))
        .hasMessage("expected one or more articles answered by both systems, found 1 and 0");
    assertThatThrownBy(() -> new PairedAnswers(List.of(counts(1, 0)), List.of(counts(2, 0))))
        .hasMessage(
            "article 0: expected the same true labels for both systems, found [1 calm, 0 loud] and"
                + " [2 calm, 0 loud]");
  }

  @Test
  void the_exact_test_of_mcnemar_is_that_of_scipy() throws IOException {
    for (List<String> cells : Pairs.lines("discordant.csv")) {
      double found = McNemar.p(Integer.parseInt(cells.get(0)), Integer.parseInt(cells.get(1)));
      assertThat(found).as("%s", cells).isCloseTo(Double.valueOf(cells.get(2)), within(1e-10));
    }
  }

  /** Four tests: 4 × 0.01, then 3 × 0.02, then 2 × 0.03 and 1 × 0.04, which is no less. */
  @Test
  void p_values_are_adjusted_step_by_step_and_stay_in_their_places() {
    List<Double> adjusted = Holm.adjusted(List.of(0.04, 0.01, 0.03, 0.02));
    List<Double> expected = List.of(0.06, 0.04, 0.06, 0.06);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(adjusted.get(i)).isCloseTo(expected.get(i), within(1e-12));
    }
  }

  @Test
  void adjusted_p_values_end_at_one() {
    assertThat(Holm.adjusted(List.of(0.5, 0.75, 0.9))).containsExactly(1.0, 1.0, 1.0);
    assertThat(Holm.adjusted(List.of(0.25))).containsExactly(0.25);
    assertThat(Holm.adjusted(List.of())).isEmpty();
  }

  /** An article of calm sentences. */
  private static Confusion counts(int right, int wrong) {
    Confusion counts = new Confusion(LABELS);
    for (int i = 0; i < right + wrong; i++) {
      counts.add(0, i < right ? 0 : 1);
    }
    return counts;
  }
}
