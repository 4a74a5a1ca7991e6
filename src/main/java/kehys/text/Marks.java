package kehys.text;

/**
 * What kind of mark a character is. All marks are single UTF-16 units, so that a cut at a mark
 * never parts a surrogate pair.
 */
final class Marks {
  private static final String STOPS = "…‥‼⁇⁈⁉‽。！？．";
  private static final String WIDE_STOPS = "。！？．";
  private static final String QUOTES = "\"'”“„‟«»’‘‚‛‹›「」『』";
  private static final String DASHES = "-‐‑‒–—―−";
  private static final String BULLETS = "•‣◦▪▫●○■□·*►▶→✓";
  private static final String CONTINUING = ",;:/&%=)]}|";

  private Marks() {}

  /** Ends a line: the breaks of ASCII and of Unicode. */
  static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** White space of any width, with or without a break, visible or not. */
  static boolean isWhite(char c) {
    if (c < '\u0080') {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
    }
    return Character.isSpaceChar(c) || c == '\u0085' || Shown.isHidden(c);
  }

  /** May end a sentence. Asked of every character, hence the short way for most. */
  static boolean isStop(char c) {
    return c < '\u0080' ? c == '.' || c == '!' || c == '?' : STOPS.indexOf(c) >= 0;
  }

  /** Ends a sentence with no space behind it. */
  static boolean isWideStop(char c) {
    return WIDE_STOPS.indexOf(c) >= 0;
  }

  /** A quotation mark, whichever side it stands on: the sides differ between languages. */
  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean opensBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  static boolean closesBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /** Belongs to the sentence whose stop it follows. */
  static boolean isTail(char c) {
    return isStop(c) || isQuote(c) || closesBracket(c);
  }

  /** Stands before the first word of a sentence. */
  static boolean isLead(char c) {
    return isQuote(c)
        || opensBracket(c)
        || isDash(c)
        || isBullet(c)
        || c == '¿'
        || c == '¡'
        || isWhite(c);
  }

  /** Cannot begin a sentence. */
  static boolean isContinuing(char c) {
    return CONTINUING.indexOf(c) >= 0 || isStop(c) || isCombining(c);
  }

  static boolean isCombining(char c) {
    if (c < '\u0300') {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Asked of every character, hence the short way for most. */
  static boolean isLetter(char c) {
    return c < '\u0080' ? isLatin((char) (c | ' ')) : isOtherLetter(c);
  }

  private static boolean isLatin(char small) {
    return small >= 'a' && small <= 'z';
  }

  private static boolean isOtherLetter(char c) {
    return Character.isLetter(c) || isCombining(c);
  }

  /** Part of a word or a number, or half of a character beyond the basic plane. */
  static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isCombining(c);
  }

  /** The first place from {@code at} on that is not white, or {@code limit}. */
  static int skipWhite(CharSequence text, int at, int limit) {
    int next = at;
    while (next < limit && isWhite(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The span without the white space at its two ends; empty when there is nothing else. */
  static Span strip(CharSequence text, int start, int end) {
    int first = skipWhite(text, start, end);
    int last = end;
    while (last > first && isWhite(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }
}
