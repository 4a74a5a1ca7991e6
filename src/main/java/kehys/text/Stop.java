package kehys.text;

/**
 * A run of stops with the closing marks that belong to it.
 *
 * @param start the first stop
 * @param end behind the last mark
 * @param quoted whether a quotation mark is among the marks
 * @param bracketed whether a closing bracket is
 */
record Stop(int start, int end, boolean quoted, boolean bracketed) {
  private static final int LONGEST_NOTE = 5;

  /**
   * Reads the run at {@code start}.
   *
   * @param straightOpen whether a straight quotation mark waits for its second
   */
  static Stop read(CharSequence text, int start, int limit, boolean straightOpen) {
    int end = start;
    boolean quoted = false;
    boolean bracketed = false;
    boolean open = straightOpen;
    while (end < limit) {
      int next = Marks.isTail(text.charAt(end)) ? end : afterSpace(text, end, limit, open);
      if (next == limit) {
        break;
      }
      char mark = text.charAt(next);
      quoted |= Marks.isQuote(mark);
      bracketed |= Marks.closesBracket(mark);
      open ^= mark == '"';
      end = next + 1;
    }
    return new Stop(start, afterNote(text, end, limit), quoted, bracketed);
  }

  /** The place of a closing mark with space before it, as the French set it, or the limit. */
  private static int afterSpace(CharSequence text, int end, int limit, boolean straightOpen) {
    int next = Marks.skipWhite(text, end, limit);
    if (next == limit) {
      return limit;
    }
    char mark = text.charAt(next);
    boolean closes =
        mark == '»' || mark == '›' || Marks.closesBracket(mark) || (mark == '"' && straightOpen);
    return closes && next > end && !opensWord(text, next + 1, limit) ? next : limit;
  }

  private static boolean opensWord(CharSequence text, int at, int limit) {
    return at < limit && Marks.isWordPart(text.charAt(at));
  }

  /** Behind the number of a footnote, {@code [12]}. */
  private static int afterNote(CharSequence text, int end, int limit) {
    int at = end;
    int last = Math.min(limit, end + LONGEST_NOTE);
    if (at < last && text.charAt(at) == '[') {
      at++;
      while (at < last && Character.isDigit(text.charAt(at))) {
        at++;
      }
      return at > end + 1 && at < last && text.charAt(at) == ']' ? at + 1 : end;
    }
    return end;
  }

  /** Whether this is one full stop, with closing marks at most. */
  boolean isSingle(CharSequence text) {
    if (text.charAt(start) != '.') {
      return false;
    }
    return start + 1 == end || !Marks.isStop(text.charAt(start + 1));
  }

  /** Whether a stop stands behind the closing marks, {@code (see above).}: that one decides. */
  boolean endsOutside(CharSequence text) {
    int at = end - 1;
    while (at > start && Marks.isStop(text.charAt(at))) {
      at--;
    }
    return at > start && at < end - 1;
  }

  boolean isEllipsis(CharSequence text) {
    char first = text.charAt(start);
    boolean dots = first == '.' && start + 1 < end && text.charAt(start + 1) == '.';
    return first == '…' || first == '‥' || dots;
  }
}
