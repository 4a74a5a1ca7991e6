package kehys.train;

/** A setting that a recipe does not have or cannot take; the message says what it does take. */
public final class SettingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A fault: what was expected, what was found. */
  public SettingException(String fault) {
    super(fault);
  }
}
