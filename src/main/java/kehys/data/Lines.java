package kehys.data;

/** Counts lines; a line ends with LF, CR LF or CR. */
final class Lines {
  private long line = 1;
  private boolean afterReturn;

  /** Goes past one character. */
  void pass(char c) {
    if (c == '\r' || (c == '\n' && !afterReturn)) {
      line++;
    }
    afterReturn = c == '\r';
  }

  /** The line of the next character, from 1. */
  long line() {
    return line;
  }
}
