package kehys.text;

/**
 * Tells headlines from body text.
 *
 * <p>A headline is a block of at most 20 words, one sentence, without a mark that ends a sentence
 * and without a colon, comma or semicolon at its end, not an item of a list, in a text of several
 * blocks. The first block of an article without a title of its own is a headline also when it asks
 * or exclaims, in one sentence or in several, provided an empty line follows and it has no full
 * stop at its end.
 */
final class Headlines {
  private static final int MOST_WORDS = 20;
  private static final String LEADING_IN = ":,;";

  private Headlines() {}

  static boolean isHeadline(CharSequence text, Block block, int sentences) {
    char last = lastMark(text, block.span());
    return sentences == 1
        && !Marks.isStop(last)
        && LEADING_IN.indexOf(last) < 0
        && isShortLine(text, block.span());
  }

  static boolean isTopHeadline(CharSequence text, Block block) {
    char last = lastMark(text, block.span());
    return block.blankAfter()
        && last != '.'
        && LEADING_IN.indexOf(last) < 0
        && isShortLine(text, block.span());
  }

  private static boolean isShortLine(CharSequence text, Span span) {
    int words = words(text, span);
    return words > 0 && words <= MOST_WORDS && !ListItems.isItem(text, span);
  }

  /** The last character that is no closing mark, unless there is none. */
  private static char lastMark(CharSequence text, Span span) {
    int at = span.end() - 1;
    while (at > span.start() && isClosing(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  private static boolean isClosing(char c) {
    return Marks.isQuote(c) || Marks.closesBracket(c) || Marks.isWhite(c);
  }

  /** Number of words with a letter or a digit; not counted beyond the most a headline has. */
  private static int words(CharSequence text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int at = span.start(); at < span.end() && words <= MOST_WORDS; at++) {
      char c = text.charAt(at);
      if (!inside && Marks.isWordPart(c)) {
        inside = true;
        words++;
      } else if (Marks.isWhite(c)) {
        inside = false;
      }
    }
    return words;
  }
}
