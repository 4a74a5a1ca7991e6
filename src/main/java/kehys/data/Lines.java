package kehys.data;

/** Counts lines; a line ends with LF, CR LF or CR. */
final class Lines {
  private long line = 1;
  private char last;

  /** Goes past one character. */
  void pass(char c) {
    if (c == '\r' || (c == '\n' && last != '\r')) {
      line++;
    }
    last = c;
  }

  /**
   * Goes past the characters from {@code from} to before {@code to}, but not past a NUL.
   *
   * @return the place of the first NUL, or {@code to}
   */
  int pass(char[] text, int from, int to) {
    int i = from;
    while (i < to && text[i] != 0) {
      if (text[i] <= '\r') {
        after(text, from, i);
        pass(text[i]);
      }
      i++;
    }
    after(text, from, i);
    return i;
  }

  /** Is past the characters from {@code from} to before {@code to}, of which none ends a line. */
  void after(char[] text, int from, int to) {
    last = to > from ? text[to - 1] : last;
  }

  /** The line of the next character, from 1. */
  long line() {
    return line;
  }
}
