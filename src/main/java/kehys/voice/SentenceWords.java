package kehys.voice;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kehys.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence, folded beside as they stand: the first {@value Words#MOST} runs of
 * letters and digits. For one thread.
 */
final class SentenceWords {
  /** Characters of a word and of what stands behind it, where words are short. */
  private static final int SHORT = 5;

  /** What stands between most words. */
  private static final Set<Character> A_SPACE = Set.of(' ');

  private final String sentence;
  private char[] letters;

  /** Start and end of each word in the sentence. */
  private int[] bounds;

  /** The same in {@code letters}. */
  private int[] places;

  private int size;
  private @Nullable String @Nullable [] folded;

  SentenceWords(String sentence) {
    this.sentence = sentence;
    letters = sentence.toCharArray();
    bounds = new int[2 * (letters.length / SHORT + 1)];
    int kinds = cut();
    places = bounds;
    if ((kinds & Words.STRANGE) != 0) {
      fold();
    }
  }

  /** Finds the words, and tells the kinds of all characters that were read. */
  private int cut() {
    int kinds = 0;
    int start = -1;
    for (int at = 0; at < letters.length && size < Words.MOST; at++) {
      int kind = Words.kind(letters[at]);
      kinds |= kind;
      if (kind != 0 && start < 0) {
        start = at;
      } else if (kind == 0 && start >= 0) {
        add(start, at);
        start = -1;
      }
    }
    if (start >= 0) {
      add(start, letters.length);
    }
    return kinds;
  }

  private void add(int start, int end) {
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  /** Has letters that can be folded one by one, where those of the sentence cannot. */
  private void fold() {
    StringBuilder all = new StringBuilder();
    places = new int[2 * size];
    for (int word = 0; word < size; word++) {
      places[2 * word] = all.length();
      places[2 * word + 1] = all.append(folded(word)).length();
    }
    letters = all.toString().toCharArray();
  }

  int size() {
    return size;
  }

  /** Characters of the words, some folded and some as they stand, with others between them. */
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

  String folded(int word) {
    if (folded == null) {
      folded = new String[size];
    }
    String known = folded[word];
    if (known == null) {
      known = sentence.substring(start(word), end(word)).toLowerCase(Locale.ROOT);
      folded[word] = known;
    }
    return known;
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

  boolean hasCapital(int word) {
    return Character.isUpperCase(sentence.charAt(start(word)));
  }

  /** Whether it is the hour of a time such as 15:20. */
  boolean isClock(int word) {
    int colon = end(word);
    return colon + 1 < sentence.length()
        && sentence.charAt(colon) == ':'
        && Character.isDigit(sentence.charAt(colon + 1));
  }

  /** The characters between two words, letters left out; "KCNA:n" has no colon of its own. */
  Set<Character> between(int before, int after) {
    if (after == before + 1
        && start(after) == end(before) + 1
        && sentence.charAt(end(before)) == ' ') {
      return A_SPACE;
    }
    Set<Character> found = new HashSet<>();
    for (int i = end(before); i < start(after); i++) {
      char unit = sentence.charAt(i);
      boolean ending = unit == ':' && i + 1 < sentence.length() && sentence.charAt(i + 1) != ' ';
      if (!Character.isLetterOrDigit(unit) && !ending) {
        found.add(unit);
      }
    }
    return found;
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

  /** Whether a word is a number in digits, or begins with one. */
  boolean startsWithDigit(int word) {
    return Character.isDigit(sentence.charAt(start(word)));
  }
}
