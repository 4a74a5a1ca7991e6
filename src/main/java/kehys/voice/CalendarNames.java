package kehys.voice;

/** English names of days and months: they have capitals, but name nobody. */
final class CalendarNames {
  private static final WordSet NAMES =
      WordSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private CalendarNames() {}

  /** Whether a word is one. */
  static boolean has(SentenceWords words, int word) {
    return NAMES.has(words, word);
  }
}
