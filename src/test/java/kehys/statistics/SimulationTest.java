package kehys.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import kehys.model.Card.Figure;
import kehys.statistics.MadeAnswers.Comparison;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised of intervals and tests, on a thousand made data sets whose truth is known. */
@Tag("slow")
class SimulationTest {
  private static final int SETS = 1_000;

  @Test
  void intervals_of_95_percent_hold_the_truth_in_93_to_97_of_100_data_sets() {
    double truth = MadeAnswers.endless().macroF1();
    List<Figure> percentile = new ArrayList<>();
    List<Figure> corrected = new ArrayList<>();
    for (int set = 0; set < SETS; set++) {
      List<Confusion> articles = new MadeAnswers(set).oneSystem();
      Draws draws = new Bootstrap(articles, set).draws(Confusion::macroF1);
      percentile.add(draws.percentile());
      corrected.add(draws.corrected());
    }
    assertThat(held(percentile, truth)).isBetween(930L, 970L);
    assertThat(held(corrected, truth)).isBetween(930L, 970L);
  }

  @Test
  void intervals_of_a_difference_hold_zero_and_its_standard_error_is_the_true_one() {
    List<Figure> percentile = new ArrayList<>();
    List<Figure> corrected = new ArrayList<>();
    double errors = 0;
    double squares = 0;
    for (int set = 0; set < SETS; set++) {
      PairedAnswers answers = new MadeAnswers(set).comparison().answers();
      Draws draws = new PairedDifference(answers, set).draws(Confusion::macroF1);
      percentile.add(draws.percentile());
      corrected.add(draws.corrected());
      errors += draws.standardError();
      squares += Math.pow(draws.percentile().value(), 2);
    }
    assertThat(held(percentile, 0)).isBetween(930L, 970L);
    assertThat(held(corrected, 0)).isBetween(930L, 970L);
    assertThat(errors / SETS / Math.sqrt(squares / SETS)).isCloseTo(1, within(0.05));
  }

  private static long held(List<Figure> intervals, double truth) {
    return intervals.stream().filter(one -> one.low() <= truth && truth <= one.high()).count();
  }

  @Test
  void systems_that_do_not_differ_are_told_apart_in_4_to_6_of_100_data_sets() {
    int found = 0;
    for (int set = 0; set < SETS; set++) {
      PairedAnswers answers = new MadeAnswers(set).comparison().answers();
      found += new PairedRandomisation(answers, set).p(Confusion::macroF1) <= 0.05 ? 1 : 0;
    }
    assertThat(found).isBetween(40, 60);
  }

  @Test
  void the_exact_test_over_sentences_finds_differences_too_often_where_articles_err_together() {
    int found = 0;
    for (int set = 0; set < SETS; set++) {
      Comparison made = new MadeAnswers(set).comparison();
      found += McNemar.p(made.onlyFirst(), made.onlySecond()) <= 0.05 ? 1 : 0;
    }
    assertThat(found).isBetween(130, 190);
  }
}
