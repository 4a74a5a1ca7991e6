package kehys.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kehys.model.Card.Figure;
import kehys.model.Card.LabelFigures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What intervals hold where some draws lack a label, on made data whose truth is known. */
@Tag("slow")
class RareLabelTest {
  private static final int SETS = 500;
  private static final int ARTICLES = 60;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void intervals_hold_the_truth_more_often_than_if_a_label_that_a_draw_lacks_counted_as_zero(
      int articles) {
    List<LabelFigures> endless = endless(articles);
    List<Boolean> percentile = new ArrayList<>();
    List<Boolean> corrected = new ArrayList<>();
    List<Boolean> zero = new ArrayList<>();
    for (PairedAnswers answers : sets(articles)) {
      Confusion all = answers.sum(answers.first());
      double truth = mean(endless, all);
      Bootstrap bootstrap = new Bootstrap(answers.first(), 1);
      Draws draws = bootstrap.draws(Confusion::macroF1);
      percentile.add(holds(draws.percentile(), truth));
      corrected.add(holds(draws.corrected(), truth));
      zero.add(holds(bootstrap.interval(counts -> mean(counts.perLabel(), all)), truth));
    }
    assertThat(share(percentile)).isGreaterThan(0.89).isGreaterThanOrEqualTo(share(zero));
    assertThat(share(corrected)).isGreaterThan(0.89);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void intervals_of_a_difference_hold_zero_where_few_articles_have_a_label(int articles) {
    List<Boolean> percentile = new ArrayList<>();
    List<Boolean> corrected = new ArrayList<>();
    for (PairedAnswers answers : sets(articles)) {
      Draws draws = new PairedDifference(answers, 1).draws(Confusion::macroF1);
      percentile.add(holds(draws.percentile(), 0));
      corrected.add(holds(draws.corrected(), 0));
    }
    assertThat(share(percentile)).isGreaterThan(0.89);
    assertThat(share(corrected)).isGreaterThan(0.89);
  }

  /** Data in which about so many articles have the rare label, and at least one has. */
  private static List<PairedAnswers> sets(int articles) {
    return IntStream.range(0, SETS)
        .mapToObj(set -> new RareAnswers(set, share(articles)).comparison(ARTICLES))
        .filter(answers -> answers.sum(answers.first()).support(RareAnswers.RARE) > 0)
        .toList();
  }

  private static double share(int articles) {
    return (double) articles / ARTICLES;
  }

  /** What each label comes to in very many articles. */
  private static List<LabelFigures> endless(int articles) {
    PairedAnswers many = new RareAnswers(1, share(articles)).comparison(100_000);
    return many.sum(many.first()).perLabel();
  }

  /** Mean F1 of the labels that occur in all of the data. */
  private static double mean(List<LabelFigures> figures, Confusion all) {
    return IntStream.range(0, figures.size())
        .filter(label -> all.support(label) + all.answers(label) > 0)
        .mapToDouble(label -> figures.get(label).f1())
        .average()
        .orElseThrow();
  }

  private static boolean holds(Figure interval, double truth) {
    return interval.low() <= truth && truth <= interval.high();
  }

  private static double share(List<Boolean> held) {
    return held.stream().filter(one -> one).count() / (double) held.size();
  }
}
