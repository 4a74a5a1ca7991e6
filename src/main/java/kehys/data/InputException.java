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
    super(line > 0 ? file + ":" + line + ": " + fault : file + ": " + fault);
  }
}
