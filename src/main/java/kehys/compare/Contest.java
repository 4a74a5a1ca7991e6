package kehys.compare;

import kehys.model.Card.Figure;

/**
 * How two entrants differ in one task.
 *
 * @param first name of the one that comes first in the comparison
 * @param second name of the other
 * @param macroF1 first minus second, with its paired interval over articles
 * @param p that articles swapped between the two differ as much (approximate randomisation)
 * @param holm the same, corrected for all pairs of the task (Holm)
 * @param smallest the smallest true difference that these data would show
 * @param accuracy the same question asked of accuracy
 */
public record Contest(
    String first,
    String second,
    Figure macroF1,
    double p,
    double holm,
    Smallest smallest,
    Discordance accuracy) {
  /** The largest corrected p at which two differ by more than chance. */
  public static final double SURE = 0.05;

  /**
   * The smallest true difference that these data would show four times out of five.
   *
   * @param difference the difference of macro-F1
   * @param level the p that shows it: of several pairs, that of the first step of Holm's correction
   */
  public record Smallest(double difference, double level) {}

  /**
   * Sentences that one of two entrants alone got right.
   *
   * @param onlyFirst those that the first got right and the second wrong
   * @param onlySecond those the other way round
   * @param p by McNemar's exact test, which takes sentences of one article for independent
   * @param holm the same, corrected for all pairs of the task
   */
  public record Discordance(int onlyFirst, int onlySecond, double p, double holm) {}

  /** Whether the two differ by more than chance. */
  public boolean decided() {
    return holm <= SURE;
  }

  /** The outcome in words. */
  public String verdict() {
    if (!decided()) {
      return "not distinguishable";
    }
    return (macroF1.value() > 0 ? first : second) + " is better";
  }
}
