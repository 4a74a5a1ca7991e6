package kehys.data;

/**
 * Data that cannot be used as it is. The message is one line, says what was expected, what was
 * found and what to do, and begins with the place: {@code data.csv:214: …}.
 */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * A fault at a place in a file.
   *
   * @param file the file as the user named it
   * @param line the line, from 1; 0 where the fault is the whole file's
   * @param fault what was expected, what was found, what to do
   */
  public InputException(String file, long line, String fault) {
    super(message(file, line, fault));
  }

  /** What is to be said of a place in a file, which need not be a fault, in one line. */
  static String message(String file, long line, String what) {
    return oneLine(line > 0 ? file + ":" + line + ": " + what : file + ": " + what);
  }

  /** Cells and names may hold anything; a terminal shall see one line and no control codes. */
  private static String oneLine(String message) {
    StringBuilder line = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      line.append(Character.isISOControl(c) ? shown(c) : String.valueOf(c));
    }
    return line.toString();
  }

  private static String shown(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format("\\u%04x", (int) c);
    };
  }
}
