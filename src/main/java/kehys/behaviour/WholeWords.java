package kehys.behaviour;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of words as they stand in a text, whole. */
final class WholeWords {
  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final String BEGINNING = "(?<=^[^\\p{L}]{0,3})";

  private WholeWords() {}

  /** Any of these words, the longest first. */
  static Pattern pattern(List<String> words) {
    return words.isEmpty() ? NEVER : Pattern.compile(any(words));
  }

  /** Any of these words, for use in a longer pattern; there is at least one. */
  static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed())
        .map(WholeWords::written)
        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}-])(?:", ")"));
  }

  /** A sentence may begin with a capital; an apostrophe has two shapes. */
  private static String written(String word) {
    boolean stem = word.endsWith("*");
    String letters = stem ? word.substring(0, word.length() - 1) : word;
    String first = letters.substring(0, 1);
    String rest = Pattern.quote(letters.substring(1)).replace("'", "\\E['’]\\Q");
    return "(?:"
        + first
        + "|"
        + BEGINNING
        + capital(first)
        + ")"
        + rest
        + (stem ? "" : "(?![\\p{L}\\p{N}-])");
  }

  /** The word with a capital first. */
  static String capital(String word) {
    int first = Character.charCount(word.codePointAt(0));
    String letter = word.substring(0, first);
    return letter.toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
