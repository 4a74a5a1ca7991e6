package kehys.model;

/**
 * How much a member has to say about one task.
 *
 * @param calibration makes its probabilities ones that can be believed
 * @param weight of its logarithms of probabilities among those of all members; 0 or more
 */
public record Say(Calibration calibration, double weight) {
  /** Probabilities as they are, with the same weight as everybody. */
  public static final Say PLAIN = new Say(Calibration.NONE, 1);

  /** Refuses what is no weight. */
  public Say {
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("expected a weight from 0 to 1, found " + weight);
    }
  }
}
