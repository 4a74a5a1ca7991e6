package kehys.text;

/**
 * What follows a stop and the white space and opening marks behind it.
 *
 * @param first the first character that is no opening mark
 * @param word the word or number it begins, empty when it begins none
 * @param behind the character behind the word, a space at the end of the block
 * @param at the place of {@code first}, or the limit when nothing follows
 */
record Following(char first, String word, char behind, int at) {
  /** More opening marks than this are an ornament. */
  private static final int MOST_LEADS = 8;

  /** Units such as kWh are shorter. */
  private static final int SHORTEST_BRAND = 4;

  /** What follows from {@code next} on. */
  static Following at(CharSequence text, int next, int limit) {
    int at = next;
    int last = Math.min(limit, next + MOST_LEADS);
    while (at < last && Marks.isLead(text.charAt(at))) {
      at++;
    }
    if (at == limit) {
      return new Following('.', "", ' ', limit);
    }
    int end = Words.endOfWord(text, at, limit);
    char behind = end < limit ? text.charAt(end) : ' ';
    return new Following(text.charAt(at), Words.plain(text, at, end), behind, at);
  }

  /** Whether a sentence can begin here: with a capital, a number, or a script without capitals. */
  boolean canBegin() {
    if (Character.isLowerCase(first)) {
      return isBrand();
    }
    return !Marks.isContinuing(first);
  }

  /**
   * A name such as iPhone or macOS: a small letter and then, not after an apostrophe, a capital.
   */
  private boolean isBrand() {
    if (word.length() < SHORTEST_BRAND || word.indexOf('\'') >= 0) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isNumber() {
    return Character.isDigit(first);
  }

  /** A number, or what stands for one: {@code § 5}, {@code L. 121-1}. */
  boolean isCount() {
    return isNumber() || first == '§' || (word.length() == 1 && behind == '.');
  }

  /** Whether the word begins a sentence rather than a name; {@code A.} and {@code No.} do not. */
  boolean isStarter(Language language) {
    return behind != '.' && !Marks.isDash(behind) && language.isStarter(word);
  }

  /** Whether this may be the month of a date with numbers, {@code 14. 8. 2024}. */
  boolean isDatePart() {
    return isNumber() && word.length() <= 2 && behind == '.';
  }
}
