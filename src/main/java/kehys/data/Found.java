package kehys.data;

import java.util.List;
import java.util.stream.Collectors;

/** How a message shows what was found. */
final class Found {
  private static final int LONGEST = 60;
  private static final int MOST = 20;

  private Found() {}

  /** A value in quotes, cut where it is long. */
  static String quoted(String value) {
    int end = Math.min(LONGEST, value.length());
    return "'" + (end < value.length() ? value.substring(0, end) + "…" : value) + "'";
  }

  /** Values in quotes with commas between, cut where there are many. */
  static String list(List<String> values) {
    String shown = values.stream().limit(MOST).map(Found::quoted).collect(Collectors.joining(", "));
    return values.size() > MOST ? shown + " and " + (values.size() - MOST) + " more" : shown;
  }

  /** Whether a reader would see nothing of a text. */
  static boolean nothing(CharSequence text) {
    for (int at = 0; at < text.length(); ) {
      int point = Character.codePointAt(text, at);
      if (!isUnseen(point)) {
        return false;
      }
      at += Character.charCount(point);
    }
    return true;
  }

  private static boolean isUnseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
