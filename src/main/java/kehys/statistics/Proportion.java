package kehys.statistics;

import org.apache.commons.math3.distribution.BetaDistribution;

/** A share of cases, and how far it can be trusted. */
final class Proportion {
  private Proportion() {}

  /**
   * The upper bound of Clopper and Pearson (1934).
   *
   * @param hits cases that count, need not be whole
   * @param cases all cases, at least as many
   * @param miss how often the true share may lie above the bound, from 0 to 1
   * @return from 0 to 1
   */
  static double upper(double hits, double cases, double miss) {
    return hits >= cases
        ? 1
        : new BetaDistribution(hits + 1, cases - hits).inverseCumulativeProbability(1 - miss);
  }
}
