package kehys.report;

import java.util.Locale;

/**
 * Text in columns of a terminal: a column a code point, but none for what only changes the one
 * before.
 */
final class TerminalText {
  private TerminalText() {}

  static int width(String text) {
    return (int) text.codePoints().filter(TerminalText::visible).count();
  }

  private static boolean visible(int point) {
    int type = Character.getType(point);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }

  static String left(String text, int width) {
    return oneLine(text) + " ".repeat(Math.max(0, width - width(text)));
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + oneLine(text);
  }

  /** A probability as whole percent, four columns wide. */
  static String percent(double probability) {
    return String.format(Locale.ROOT, "%3.0f%%", 100 * probability);
  }

  /** The whole text on one line, without what could steer the terminal. */
  static String oneLine(String text) {
    return shortened(text, Integer.MAX_VALUE);
  }

  /**
   * The text on one line of at most this width, cut at a code point, with an ellipsis where cut.
   * Control characters are left out, so that no text can steer the terminal.
   */
  static String shortened(String text, int width) {
    StringBuilder line = new StringBuilder();
    int columns = 0;
    for (int point : text.codePoints().map(TerminalText::plain).toArray()) {
      columns += visible(point) ? 1 : 0;
      if (columns > width) {
        line.setLength(line.offsetByCodePoints(line.length(), -1));
        return line.append('…').toString();
      }
      line.appendCodePoint(point);
    }
    return line.toString();
  }

  private static int plain(int point) {
    return Character.isISOControl(point) || Character.isWhitespace(point) || bidi(point)
        ? ' '
        : point;
  }

  /** Embeddings, overrides and isolates would turn round what stands beside them. */
  private static boolean bidi(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }
}
