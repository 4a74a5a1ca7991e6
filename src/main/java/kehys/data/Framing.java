package kehys.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the content of a sentence is put: the built-in task {@code framing}. */
public enum Framing {
  PRAISE,
  BLAME,
  ESTIMATE,
  NEUTRAL;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The task's name, which is its column. */
  public static final String TASK = "framing";

  /** The name used in files, such as {@code praise}. */
  public String label() {
    return label;
  }

  /** The framing with this name in files, or none. */
  public static Optional<Framing> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }

  /** All names used in files, in the codebook's order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Framing::label).toList();
  }
}
