package kehys.statistics;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The smallest true difference that data like these would show: one that four in five such data
 * sets would find significant, two-sided (Bloom 1995).
 */
public final class SmallestDifference {
  private static final double POWER = 0.8;

  private SmallestDifference() {}

  /**
   * (z(1 − level / 2) + z(0.80)) × standard error of the difference, in the units of the statistic.
   *
   * @param level the largest p that counts as significant
   */
  public static double of(
      PairedDifference difference, ToDoubleFunction<Confusion> statistic, double level) {
    NormalDistribution normal = new NormalDistribution();
    double errors =
        normal.inverseCumulativeProbability(1 - level / 2)
            + normal.inverseCumulativeProbability(POWER);
    return errors * difference.standardError(statistic);
  }
}
