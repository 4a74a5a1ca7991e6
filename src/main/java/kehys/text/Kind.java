package kehys.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a sentence is in the layout of its article. */
public enum Kind {
  HEADLINE,
  BODY;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in files: {@code headline} or {@code body}. */
  public String label() {
    return label;
  }

  /** The kind with this name in files, or none. */
  public static Optional<Kind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
