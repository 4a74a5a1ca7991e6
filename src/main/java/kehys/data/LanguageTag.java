package kehys.data;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kehys.text.LanguageDetector;
import kehys.text.Origin;

/** The language of an article: as somebody names it, or as its text shows it. */
public final class LanguageTag {
  private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})([-_][A-Za-z0-9_-]*)?");

  /** Enough to tell a language by. */
  private static final int TELLING = 20_000;

  private LanguageTag() {}

  /** The primary tag of a language tag, {@code fi} of {@code fi-FI}; none where it is not one. */
  public static Optional<String> primary(String tag) {
    return isPlain(tag) ? Optional.of(tag) : matched(tag);
  }

  /** Two small letters, as nearly every row has it. */
  private static boolean isPlain(String tag) {
    return tag.length() == 2 && isSmall(tag.charAt(0)) && isSmall(tag.charAt(1));
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  private static Optional<String> matched(String tag) {
    return Optional.of(TAG.matcher(tag.strip()))
        .filter(match -> match.matches())
        .map(match -> match.group(1).toLowerCase(Locale.ROOT));
  }

  /**
   * The language that a row names, none where it leaves that open.
   *
   * @throws InputException where its cell holds something else
   */
  static Optional<String> named(Row row, String column) {
    String cell = row.cell(column);
    Optional<String> lang = primary(cell);
    if (lang.isEmpty() && !cell.isEmpty()) {
      throw row.fault(fault("column " + Found.quoted(column), cell));
    }
    return lang.filter(tag -> !tag.equals(Origin.UNKNOWN_LANGUAGE));
  }

  /** The language somebody named, or where nobody did what the text shows. */
  static String of(Optional<String> named, CharSequence text) {
    return named
        .filter(tag -> !tag.equals(Origin.UNKNOWN_LANGUAGE))
        .orElseGet(() -> LanguageDetector.detect(start(text)));
  }

  private static CharSequence start(CharSequence text) {
    return text.subSequence(0, Math.min(TELLING, text.length()));
  }

  /** The fault of a language that is none. */
  static String fault(String place, String found) {
    return place + ": expected a language tag such as fi, found " + Found.quoted(found);
  }
}
