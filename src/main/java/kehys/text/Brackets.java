package kehys.text;

/**
 * Keeps count of the brackets that opened within a sentence. The search for closing brackets only
 * moves forward, so that a text of opening brackets is read twice at most.
 */
final class Brackets {
  /** A bracket that closes later than this was never meant to hold a sentence together. */
  private static final int LONGEST = 400;

  private final CharSequence text;
  private final int limit;
  private int closing = -1;
  private int end = -1;

  Brackets(CharSequence text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** An opening bracket at {@code at}; one inside another moves the end to the closing after. */
  void open(int at) {
    int from = Math.max(at, end);
    if (closing < from) {
      closing = closingFrom(from);
    }
    if (closing < limit && closing - at <= LONGEST) {
      end = closing + 1;
    }
  }

  private int closingFrom(int from) {
    int at = from;
    while (at < limit && !Marks.closesBracket(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether {@code at} stands before the end of the brackets that are open. */
  boolean hold(int at) {
    return at < end;
  }
}
