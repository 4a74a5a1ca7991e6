package kehys.text;

import java.util.Locale;
import java.util.function.LongConsumer;

/** The letter sequences of a text. */
final class Letters {
  static final int LONGEST = 4;

  private Letters() {}

  /**
   * Hands over every sequence of one to four letters within a word, in small letters; {@code _}
   * stands for the bound of the word. A sequence is its UTF-16 units as one number: strings of all
   * would be the greatest cost of a short run.
   */
  static void sequences(String line, LongConsumer each) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (int at = 0; at < lower.length(); ) {
      int end = at;
      while (end < lower.length() && isPart(lower, end, at)) {
        end++;
      }
      if (end > at) {
        within("_" + lower.substring(at, end) + "_", each);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** An apostrophe within a word is part of it, one before a word is a quotation mark. */
  static boolean isPart(CharSequence text, int at, int start) {
    char c = text.charAt(at);
    return Marks.isLetter(c) || (at > start && Marks.isApostrophe(c));
  }

  private static void within(String word, LongConsumer each) {
    for (int start = 0; start < word.length(); start++) {
      long sequence = 0;
      for (int at = start; at < Math.min(word.length(), start + LONGEST); at++) {
        sequence = (sequence << Character.SIZE) | word.charAt(at);
        each.accept(sequence);
      }
    }
  }
}
