package kehys.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kehys.model.Risk;

/**
 * Measures a {@link Risk}: answers from the surest to the least sure, in steps of a twentieth. The
 * upper bounds hold for all steps at once (Bonferroni), so that a threshold may be chosen among
 * them; each is by Clopper and Pearson (1934) with the number of answers divided by the design
 * effect of whole articles (Korn and Graubard 1998).
 */
public final class RiskCurve {
  private static final int STEPS = 20;
  private static final double MISS = 0.05 / STEPS;

  private final List<Sure> surest;
  private final double designEffect;

  /**
   * An answer.
   *
   * @param article place of its article
   * @param probability of the answered label
   * @param wrong whether another label is the true one
   */
  public record Sure(int article, double probability, boolean wrong) {}

  /**
   * Sorts.
   *
   * @param answers one or more, in any order
   */
  public RiskCurve(List<Sure> answers) {
    this.surest =
        answers.stream().sorted(Comparator.comparing(answer -> -answer.probability())).toList();
    this.designEffect = DesignEffect.of(answers);
  }

  /** The curve of a task's answers, or of those with one label. */
  public Risk risk(String task, String label) {
    List<Risk.Point> points = new ArrayList<>();
    int before = 0;
    for (int step = 1; step <= STEPS; step++) {
      int answered = withTies(surest.size() * step / STEPS);
      if (answered > before) {
        points.add(point(answered));
        before = answered;
      }
    }
    return new Risk(task, label, surest.size(), points);
  }

  /** Answers that are as sure as the last stand or fall with it. */
  private int withTies(int answered) {
    int all = answered;
    while (all > 0
        && all < surest.size()
        && surest.get(all).probability() == surest.get(all - 1).probability()) {
      all++;
    }
    return all;
  }

  private Risk.Point point(int answered) {
    int wrong = (int) surest.subList(0, answered).stream().filter(Sure::wrong).count();
    double upper = Proportion.upper(wrong / designEffect, answered / designEffect, MISS);
    return new Risk.Point(surest.get(answered - 1).probability(), answered, wrong, upper);
  }
}
