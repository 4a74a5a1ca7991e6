package kehys.voice;

import java.util.Set;

/** English names of days and months: they have capitals, but name nobody. */
final class CalendarNames {
  private static final Set<String> NAMES =
      Set.of(
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

  /** Whether a word in lower case is one. */
  static boolean has(String word) {
    return NAMES.contains(word);
  }
}
