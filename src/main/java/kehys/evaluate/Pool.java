package kehys.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the members of an ensemble are weighed against each other for one task. */
public enum Pool {
  /** As answers best on held-out articles: good where what is scored is like the training data. */
  LEARNED,
  /**
   * All alike: safer where it is not, and one member learned from the data while another knows
   * something beside them.
   */
  EQUAL;

  /** The name that {@code --pool} takes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way of this name, or none. */
  public static Optional<Pool> of(String label) {
    return Arrays.stream(values()).filter(pool -> pool.label().equals(label)).findFirst();
  }
}
