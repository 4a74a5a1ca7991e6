package kehys.text;

/** Tells a reporting clause that begins with a name: {@code "Why?" Maria Lopez asked.} */
final class Reporting {
  /** Title, given name, two surnames and the verb. */
  private static final int MOST_WORDS = 5;

  private Reporting() {}

  /** Whether capitalised words follow and then, before any mark, a verb of saying. */
  static boolean begins(CharSequence text, Following following, int limit, Language language) {
    if (following.word().length() > 1 && language.isStarter(following.word())) {
      return false;
    }
    int at = following.at();
    for (int words = 0; words < MOST_WORDS && at < limit; words++) {
      int end = Words.endOfWord(text, at, limit);
      if (end == at) {
        return false;
      }
      String word = Words.plain(text, at, end);
      if (Character.isLowerCase(word.charAt(0))) {
        return words > 0 && language.isReporting(word);
      }
      at = afterGap(text, end, limit);
    }
    return false;
  }

  private static int afterGap(CharSequence text, int end, int limit) {
    boolean joins = end < limit && (text.charAt(end) == '-' || Marks.isWhite(text.charAt(end)));
    return joins ? end + 1 : end;
  }
}
