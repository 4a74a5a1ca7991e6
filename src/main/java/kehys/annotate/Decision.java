package kehys.annotate;

import java.util.Locale;

/** Whether an answer stands by itself. Where nobody states an error to stay below, all do. */
public enum Decision {
  AUTO,
  REVIEW;

  /** The name used in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
