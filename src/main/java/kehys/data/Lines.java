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

  /** Goes past the characters from {@code from} to before {@code to}. */
  void pass(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] <= '\r') {
        last = i > from ? text[i - 1] : last;
        pass(text[i]);
      }
    }
    last = to > from ? text[to - 1] : last;
  }

  /** The line of the next character, from 1. */
  long line() {
    return line;
  }
}
