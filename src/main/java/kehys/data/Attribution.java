package kehys.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** On whose word the reader learns what a sentence says: the built-in task {@code attribution}. */
public enum Attribution {
  STATE_MEDIA,
  INTELLIGENCE,
  OFFICIAL,
  INDEPENDENT,
  NARRATOR;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The task's name, which is its column. */
  public static final String TASK = "attribution";

  /** The name used in files, such as {@code state-media}. */
  public String label() {
    return label;
  }

  /** The attribution with this name in files, or none. */
  public static Optional<Attribution> of(String label) {
    return Arrays.stream(values()).filter(value -> value.label().equals(label)).findFirst();
  }

  /** All names used in files, in the codebook's order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Attribution::label).toList();
  }
}
