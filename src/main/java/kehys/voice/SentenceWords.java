package kehys.voice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kehys.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence, folded beside as they stand: the first {@value Words#MOST} runs of
 * letters and digits. One reads one sentence after another. For one thread.
 */
final class SentenceWords {
  /** Bounds that an array has room for at first. */
  private static final int FEW = 64;

  private String sentence = "";

  /** Its characters. */
  private char[] units = {};

  /** The same, those of words in lower case. */
  private char[] letters = {};

  /** Start and end of each word in the sentence. */
  private int[] bounds = {};

  /** The same in {@code letters}. */
  private int[] places = {};

  private int size;
  private int firstMark;
  private @Nullable String[] folded = {};

  SentenceWords() {}

  SentenceWords(String sentence) {
    read(sentence);
  }

  /** Forgets the sentence before and reads another one; the arrays are used again. */
  void read(String next) {
    sentence = next;
    if (letters.length < next.length()) {
      letters = new char[next.length()];
    }
    if (units.length < next.length()) {
      units = new char[next.length()];
    }
    next.getChars(0, next.length(), units, 0);
    Arrays.fill(folded, 0, Math.min(size, folded.length), null);
    size = 0;
    boolean strange = (cut() & Words.STRANGE) != 0;
    places = bounds;
    if (strange) {
      fold();
    }
  }

  /** Finds the words and folds them, and tells the kinds of all characters that were read. */
  private int cut() {
    int length = sentence.length();
    int kinds = 0;
    int at = 0;
    firstMark = length;
    for (; at < length && size < Words.MOST; at++) {
      int start = at;
      int kind = Words.kind(units[at]);
      while (kind != 0) {
        kinds |= kind;
        letters[at++] = (char) kind;
        kind = at < length ? Words.kind(units[at]) : 0;
      }
      if (at > start) {
        add(start, at);
      }
      if (firstMark == length && at < length && QuotationReader.isMark(units[at])) {
        firstMark = at;
      }
    }
    // The words that are read may end long before the sentence does.
    if (firstMark == length && at < length) {
      firstMark = QuotationReader.mark(sentence, at);
    }
    return kinds;
  }

  private void add(int start, int end) {
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, Math.max(FEW, 2 * bounds.length));
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  /** Has letters of other lengths, where those of the sentence cannot be folded one by one. */
  private void fold() {
    StringBuilder all = new StringBuilder();
    places = new int[2 * size];
    for (int word = 0; word < size; word++) {
      places[2 * word] = all.length();
      String text = sentence.substring(start(word), end(word));
      places[2 * word + 1] = all.append(text.toLowerCase(Locale.ROOT)).length();
    }
    letters = all.toString().toCharArray();
  }

  int size() {
    return size;
  }

  /** Where the first quotation mark stands, the length of the sentence where none does. */
  int firstMark() {
    return firstMark;
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
    return hash(letters[first], letters[(first + last) / 2], letters[last], last - first);
  }

  /** The same of a text that is a word in lower case. */
  static int hash(String text) {
    int last = text.length() - 1;
    return hash(text.charAt(0), text.charAt(last / 2), text.charAt(last), last);
  }

  /** Few letters tell words apart that are mostly short, and are soon read. */
  private static int hash(char first, char middle, char last, int letters) {
    return ((first * 31 + middle) * 31 + last) * 31 + letters;
  }

  /** Whether a word in lower case is this one. */
  boolean is(int word, String text) {
    return length(word) == text.length() && endsWith(word, text);
  }

  /** Whether a text and a word in lower case have so many letters, and have them in common. */
  boolean beginsAs(String text, int word, int count) {
    if (length(word) < count || text.length() < count) {
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
    int colon = end(word);
    return colon + 1 < sentence.length()
        && units[colon] == ':'
        && Character.isDigit(units[colon + 1]);
  }

  /** Whether a sign stands between two words; no letter, and no colon. */
  boolean between(int before, int after, char sign) {
    for (int at = end(before); at < start(after); at++) {
      if (units[at] == sign) {
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
    return Character.isUpperCase(units[start(word)]);
  }

  /** Whether a word is a number in digits, or begins with one. */
  boolean startsWithDigit(int word) {
    return Character.isDigit(units[start(word)]);
  }
}
