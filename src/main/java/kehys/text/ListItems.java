package kehys.text;

/** Tells lines that are items of a list or lines of a dialogue. */
final class ListItems {
  private static final int LONGEST_NUMBER = 3;

  private ListItems() {}

  /** Whether a line begins with a bullet, a dash, a number or a letter that counts it. */
  static boolean isItem(CharSequence text, Span line) {
    char first = text.charAt(line.start());
    if (Marks.isBullet(first) || isSpacedDash(text, line)) {
      return true;
    }
    int end = endOfNumber(text, line);
    if (end == line.start() || end >= line.end()) {
      return false;
    }
    char mark = text.charAt(end);
    boolean counts = mark == ')' || (mark == '.' && Character.isDigit(first));
    return counts && end + 1 < line.end() && Marks.isWhite(text.charAt(end + 1));
  }

  private static boolean isSpacedDash(CharSequence text, Span line) {
    char first = text.charAt(line.start());
    return Marks.isDash(first)
        && line.length() > 1
        && (first != '-' || !Character.isDigit(text.charAt(line.start() + 1)));
  }

  /** Behind up to three digits, or one letter. */
  private static int endOfNumber(CharSequence text, Span line) {
    int end = line.start();
    if (Character.isLetter(text.charAt(end))) {
      return end + 1;
    }
    int limit = Math.min(line.end(), line.start() + LONGEST_NUMBER);
    while (end < limit && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
