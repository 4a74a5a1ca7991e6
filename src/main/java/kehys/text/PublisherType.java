package kehys.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who publishes an article; not a source, but the stance of the article's own words hangs on it.
 */
public enum PublisherType {
  INDEPENDENT,
  STATE_MEDIA,
  OFFICIAL;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name used in files, such as {@code state-media}. */
  public String label() {
    return label;
  }

  /** The type with this name in files, or none. */
  public static Optional<PublisherType> of(String label) {
    return Arrays.stream(values()).filter(type -> type.label().equals(label)).findFirst();
  }
}
