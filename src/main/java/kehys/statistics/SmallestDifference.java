package kehys.statistics;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The smallest true difference that data like these would show: one that four in five such data
 * sets would find significant at the 5 % level, two-sided (Bloom 1995).
 */
public final class SmallestDifference {
  private static final double LEVEL = 0.05;
  private static final double POWER = 0.8;

  private SmallestDifference() {}

  /** (z(0.975) + z(0.80)) × standard error of the difference, in the units of the statistic. */
  public static double of(PairedDifference difference, ToDoubleFunction<Confusion> statistic) {
    NormalDistribution normal = new NormalDistribution();
    double errors =
        normal.inverseCumulativeProbability(1 - LEVEL / 2)
            + normal.inverseCumulativeProbability(POWER);
    return errors * difference.standardError(statistic);
  }
}
