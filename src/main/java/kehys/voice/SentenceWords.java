package kehys.voice;

import java.util.Arrays;
import java.util.List;
import kehys.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence and the signs between them, in lower case beside as they stand. One
 * reads one sentence after another. For one thread.
 */
final class SentenceWords {
  private static final int YEAR = 4;

  private final WordCutter cutter = new WordCutter();
  private String sentence = "";

  // The cutter's arrays, held here as well: every rule asks for them, again and again.
  private char[] units = {};
  private char[] letters = {};
  private int[] bounds = {};
  private int[] places = {};
  private int size;

  private @Nullable String[] folded = {};

  SentenceWords() {}

  SentenceWords(String sentence) {
    read(sentence);
  }

  /** Forgets the sentence before and reads another one. */
  void read(String next) {
    Arrays.fill(folded, 0, Math.min(size, folded.length), null);
    cutter.cut(next);
    sentence = next;
    units = cutter.units();
    letters = cutter.letters();
    bounds = cutter.bounds();
    places = cutter.places();
    size = cutter.size();
  }

  int size() {
    return size;
  }

  /**
   * Whether there is such a word. Rules look at neighbours, and any sentence may be cut short: of a
   * word before the first or behind the last, {@link #is}, {@link #beginsAs}, {@link #endsWith},
   * {@link #between}, {@link #anyBetween}, {@link #onlyBetween}, {@link #capital}, {@link #year},
   * {@link #startsWithDigit} and {@link #isClock} are false, and no {@link WordSet} has it. Its
   * place, its letters and what is made of them are asked for only where there is one.
   */
  boolean has(int word) {
    return word >= 0 && word < size;
  }

  /** Where the first quotation mark stands, the length of the sentence where none does. */
  int firstMark() {
    return cutter.firstMark();
  }

  /** Whether characters that nobody sees stand within or between the words. */
  boolean hides() {
    return cutter.hides();
  }

  /** Characters of the words in lower case, with others between them; until the next sentence. */
  char[] letters() {
    return letters;
  }

  /** Where the first letter of a word stands in {@link #letters}. */
  int firstLetter(int word) {
    return places[2 * word];
  }

  /** Where the letters of a word end in {@link #letters}. */
  int lastLetter(int word) {
    return places[2 * word + 1];
  }

  /** Number of its letters in lower case. */
  int length(int word) {
    return lastLetter(word) - firstLetter(word);
  }

  String folded(int word) {
    if (folded.length < size) {
      folded = Arrays.copyOf(folded, bounds.length / 2);
    }
    String known = folded[word];
    if (known == null) {
      known = new String(letters, firstLetter(word), length(word));
      folded[word] = known;
    }
    return known;
  }

  /** Of a word in lower case, a number that others seldom have. */
  int hash(int word) {
    int first = firstLetter(word);
    int last = lastLetter(word) - 1;
    return WordSet.hash(letters[first], letters[(first + last) / 2], letters[last], last - first);
  }

  /** Whether a word in lower case is this one. */
  boolean is(int word, String text) {
    return has(word) && length(word) == text.length() && endsWith(word, text);
  }

  /** Whether a text and a word in lower case have so many letters, and have them in common. */
  boolean beginsAs(String text, int word, int count) {
    if (!has(word) || length(word) < count || text.length() < count) {
      return false;
    }
    int from = firstLetter(word);
    int at = 0;
    while (at < count && letters[from + at] == text.charAt(at)) {
      at++;
    }
    return at == count;
  }

  /** Whether a word in lower case ends so. */
  boolean endsWith(int word, String ending) {
    if (!has(word)) {
      return false;
    }
    int from = lastLetter(word) - ending.length();
    for (int at = 0; at < ending.length(); at++) {
      if (from < firstLetter(word) || letters[from + at] != ending.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word in lower case ends in one of these ways. */
  boolean endsWith(int word, List<String> endings) {
    for (String ending : endings) {
      if (endsWith(word, ending)) {
        return true;
      }
    }
    return false;
  }

  Span span(int word) {
    return new Span(start(word), end(word));
  }

  /** Where a word starts in the sentence. */
  int start(int word) {
    return bounds[2 * word];
  }

  /** Where a word ends in the sentence. */
  int end(int word) {
    return bounds[2 * word + 1];
  }

  /** Whether it is the hour of a time such as 15:20. */
  boolean isClock(int word) {
    if (!has(word)) {
      return false;
    }
    int colon = end(word);
    return colon + 1 < sentence.length()
        && units[colon] == ':'
        && Character.isDigit(units[colon + 1]);
  }

  /** Whether a sign stands between two words; a colon also where an ending follows, "KCNA:n". */
  boolean between(int before, int after, char sign) {
    if (!has(before) || !has(after)) {
      return false;
    }
    for (int at = end(before); at < start(after); at++) {
      if (units[at] == sign) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these signs stands between two words. */
  boolean anyBetween(int before, int after, String signs) {
    if (!has(before) || !has(after)) {
      return false;
    }
    for (int at = end(before); at < start(after); at++) {
      if (signs.indexOf(units[at]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether nothing but these signs stands between two words, letters left out; "KCNA:n" has no
   * colon of its own.
   */
  boolean onlyBetween(int before, int after, String signs) {
    if (!has(before) || !has(after)) {
      return false;
    }
    for (int at = end(before); at < start(after); at++) {
      char unit = units[at];
      boolean ending = unit == ':' && at + 1 < sentence.length() && units[at + 1] != ' ';
      if (signs.indexOf(unit) < 0 && !ending && !Character.isLetterOrDigit(unit)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words from {@code from} on have capitals where a form has them. */
  boolean isWritten(String form, int from) {
    int word = from;
    for (int at = 0; at < form.length(); word++) {
      int space = form.indexOf(' ', at);
      int end = space < 0 ? form.length() : space;
      int letters = form.charAt(end - 1) == '*' ? end - 1 - at : end - at;
      if (!sentence.regionMatches(start(word), form, at, letters)) {
        return false;
      }
      at = end + 1;
    }
    return true;
  }

  /** Whether a word begins with a capital. */
  boolean capital(int word) {
    return has(word) && Character.isUpperCase(units[start(word)]);
  }

  /** Whether a word is a number in digits, or begins with one. */
  boolean startsWithDigit(int word) {
    return has(word) && Character.isDigit(units[start(word)]);
  }

  /** Whether a word is as long as a year, and begins with a digit. */
  boolean year(int word) {
    return startsWithDigit(word) && length(word) == YEAR;
  }
}
