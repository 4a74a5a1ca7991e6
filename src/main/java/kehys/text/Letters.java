package kehys.text;

import java.util.Locale;

/** The words of a text and their letters, of which sequences are made. */
final class Letters {
  static final int LONGEST = 4;

  /** Stands before the first letter of a word and behind its last. */
  static final char BOUND = '_';

  private Letters() {}

  /** Is handed the bounds of a word. */
  interface Each {
    void word(String small, int start, int end);
  }

  /** Hands over every word, in small letters. */
  static void words(String line, Each each) {
    String small = line.toLowerCase(Locale.ROOT);
    for (int at = 0; at < small.length(); ) {
      int end = at;
      while (end < small.length() && isPart(small, end, at)) {
        end++;
      }
      if (end > at) {
        each.word(small, at, end);
      }
      at = Math.max(end, at + 1);
    }
  }

  /**
   * An apostrophe within a word is part of it, one before a word is a quotation mark; and what
   * nobody sees parts no word.
   */
  static boolean isPart(CharSequence text, int at, int start) {
    char c = text.charAt(at);
    return Marks.isLetter(c) || (at > start && (Marks.isApostrophe(c) || Shown.isHidden(c)));
  }

  /** A letter of a word; {@code _} stands before its first and behind its last. */
  static char at(String text, int at, int start, int end) {
    return at < start || at >= end ? BOUND : text.charAt(at);
  }
}
