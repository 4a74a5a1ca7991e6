package kehys.annotate;

import java.util.Locale;

/** Whether an answer stands by itself. Where nobody states an error to stay below, all do. */
public enum Decision {
  AUTO,
  REVIEW;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in files. */
  public String label() {
    return label;
  }
}
