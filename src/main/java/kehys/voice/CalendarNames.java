package kehys.voice;

/** English names of days and months: they have capitals, but name nobody. */
final class CalendarNames {
  private static final WordSet NAMES = WordLists.everywhere("calendar-names");

  private CalendarNames() {}

  /** Whether a word is one. */
  static boolean has(SentenceWords words, int word) {
    return NAMES.has(words, word);
  }
}
