package kehys.voice;

import java.util.Arrays;
import java.util.Locale;

/**
 * Cuts a sentence into words and folds them: the first {@value Words#MOST} runs of letters and
 * digits. The arrays that it fills are used again for the next sentence. For one thread.
 */
final class WordCutter {
  /** Bounds that an array has room for at first. */
  private static final int FEW = 64;

  private String sentence = "";
  private char[] units = {};
  private char[] letters = {};
  private int[] bounds = {};
  private int[] places = {};
  private int size;
  private int firstMark;
  private int kinds;

  /** Forgets the sentence before and cuts another one. */
  void cut(String next) {
    sentence = next;
    if (letters.length < next.length()) {
      letters = new char[next.length()];
    }
    if (units.length < next.length()) {
      units = new char[next.length()];
    }
    next.getChars(0, next.length(), units, 0);
    size = 0;
    kinds = words();
    places = bounds;
    if ((kinds & Words.STRANGE) != 0) {
      fold();
    }
  }

  /** Finds the words and folds them, and tells the kinds of all characters that were read. */
  private int words() {
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
      String text = sentence.substring(bounds[2 * word], bounds[2 * word + 1]);
      places[2 * word + 1] = all.append(text.toLowerCase(Locale.ROOT)).length();
    }
    letters = all.toString().toCharArray();
  }

  /** Number of words. */
  int size() {
    return size;
  }

  /** Where the first quotation mark stands, the length of the sentence where none does. */
  int firstMark() {
    return firstMark;
  }

  /** Whether characters that nobody sees stand within or between the words. */
  boolean hides() {
    return (kinds & Words.HIDDEN) != 0;
  }

  /** The sentence's characters, and then others. */
  char[] units() {
    return units;
  }

  /** Characters of the words in lower case, with others between and behind them. */
  char[] letters() {
    return letters;
  }

  /** Start and end of each word in the sentence. */
  int[] bounds() {
    return bounds;
  }

  /** The same in {@link #letters}. */
  int[] places() {
    return places;
  }
}
