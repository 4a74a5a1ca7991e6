package kehys.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the content of a sentence is put: the built-in task {@code framing}. */
public enum Framing {
  PRAISE,
  BLAME,
  ESTIMATE,
  NEUTRAL;

  private static final Map<String, Framing> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(Framing::label, value -> value));

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The task's name, which is its column. */
  public static final String TASK = "framing";

  /** The name used in files, such as {@code praise}. */
  public String label() {
    return label;
  }

  /** The framing with this name in files, or none. */
  public static Optional<Framing> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }

  /** All names used in files, in the codebook's order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Framing::label).toList();
  }
}
