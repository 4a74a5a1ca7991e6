package kehys.text;

import java.text.Normalizer;

/**
 * Reads the words beside a stop. It looks at {@value #LONGEST} characters at most, so that a text
 * that is one long word costs no more than others.
 */
final class Words {
  static final int LONGEST = 24;

  private Words() {}

  /**
   * Where the word or number that ends at {@code end} starts; it may hold stops, hyphens and
   * apostrophes.
   *
   * @return {@code end} when there is none, or one too long to be an abbreviation
   */
  static int startOfToken(CharSequence text, int floor, int end) {
    int lowest = Math.max(floor, end - LONGEST);
    int start = end;
    while (start > lowest && isTokenPart(text.charAt(start - 1))) {
      start--;
    }
    if (start == lowest && start > floor && isTokenPart(text.charAt(start - 1))) {
      return end;
    }
    while (start < end && !Marks.isWordPart(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isTokenPart(char c) {
    return Marks.isWordPart(c) || c == '.' || c == '-' || Marks.isApostrophe(c);
  }

  /**
   * The characters seen of a word, composed and with plain apostrophes, as word lists have them.
   */
  static String plain(CharSequence text, int start, int end) {
    String word = text.subSequence(start, end).toString().replace('’', '\'');
    for (int i = 0; i < word.length(); i++) {
      if (Marks.isCombining(word.charAt(i)) || Shown.isHidden(word.charAt(i))) {
        return Normalizer.normalize(Shown.text(word), Normalizer.Form.NFC);
      }
    }
    return word;
  }

  /** The run of letters before {@code end} and white space, or nothing. */
  static String before(CharSequence text, int floor, int end) {
    int last = end;
    int lowest = Math.max(floor, end - LONGEST);
    while (last > lowest && Marks.isWhite(text.charAt(last - 1))) {
      last--;
    }
    int start = last;
    while (start > lowest && Marks.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return plain(text, start, last);
  }

  /** The end of the run of letters and apostrophes, or of digits, that starts here. */
  static int endOfWord(CharSequence text, int start, int limit) {
    int last = Math.min(limit, start + LONGEST);
    int end = start;
    boolean digits = start < last && Character.isDigit(text.charAt(start));
    while (end < last && continues(text.charAt(end), digits)) {
      end++;
    }
    return end;
  }

  private static boolean continues(char c, boolean digits) {
    return digits ? Character.isDigit(c) : Marks.isLetter(c) || Marks.isApostrophe(c);
  }
}
