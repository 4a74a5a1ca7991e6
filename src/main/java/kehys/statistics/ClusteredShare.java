package kehys.statistics;

import java.util.List;
import kehys.model.Card.Figure;
import kehys.statistics.RiskCurve.Sure;

/**
 * A share of sentences that come in whole articles: the bounds of Clopper and Pearson (1934) with
 * the number of sentences divided by the design effect (Korn and Graubard 1998). Unlike intervals
 * by drawing they say something where no sentence counts, or each does.
 */
public final class ClusteredShare {
  private static final double TAIL = 0.025;

  private ClusteredShare() {}

  /**
   * The share of wrong answers with its 95 % interval.
   *
   * @param answers in any order; of none the share is 0 and may be anything up to 1
   */
  public static Figure of(List<Sure> answers) {
    if (answers.isEmpty()) {
      return new Figure(0, 0, 1);
    }
    double effect = DesignEffect.of(answers);
    double cases = answers.size() / effect;
    double wrong = answers.stream().filter(Sure::wrong).count() / effect;
    return new Figure(
        wrong / cases,
        1 - Proportion.upper(cases - wrong, cases, TAIL),
        Proportion.upper(wrong, cases, TAIL));
  }
}
