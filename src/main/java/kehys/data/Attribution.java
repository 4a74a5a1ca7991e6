package kehys.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** On whose word the reader learns what a sentence says: the built-in task {@code attribution}. */
public enum Attribution {
  STATE_MEDIA,
  INTELLIGENCE,
  OFFICIAL,
  INDEPENDENT,
  NARRATOR;

  private static final Map<String, Attribution> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(Attribution::label, value -> value));

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The task's name, which is its column. */
  public static final String TASK = "attribution";

  /** The name used in files, such as {@code state-media}. */
  public String label() {
    return label;
  }

  /** The attribution with this name in files, or none. */
  public static Optional<Attribution> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }

  /** All names used in files, in the codebook's order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Attribution::label).toList();
  }
}
