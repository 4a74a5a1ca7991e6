package kehys.text;

import java.util.Locale;

/** What a sentence is in the layout of its article. */
public enum Kind {
  HEADLINE,
  BODY;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in files: {@code headline} or {@code body}. */
  public String label() {
    return label;
  }
}
