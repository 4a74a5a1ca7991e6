package kehys.features;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A sentence as the n-grams see it: NFC, one style of quotation marks and dashes, white space as
 * single spaces, digits as zeros; each code point beside its lower-case form.
 */
final class CodePoints {
  /** Most letters are these, and asking Unicode of each costs more than hashing it. */
  private static final int ASCII = 0x80;

  private static final boolean[] IN_WORD = new boolean[ASCII];

  static {
    for (int point = 0; point < ASCII; point++) {
      IN_WORD[point] = Character.isLetterOrDigit(point);
    }
  }

  private int[] cased = new int[512];
  private int[] folded = new int[512];
  private int length;

  int length() {
    return length;
  }

  /**
   * The code points, folded or as they stand; valid below {@link #length()} until the next read.
   */
  int[] points(boolean asTheyStand) {
    return asTheyStand ? cased : folded;
  }

  /** Whether it is a letter or a digit. */
  static boolean inWord(int point) {
    return point < ASCII ? IN_WORD[point] : Character.isLetterOrDigit(point);
  }

  private static int lower(int point) {
    if (point < ASCII) {
      return point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point;
    }
    return Character.toLowerCase(point);
  }

  /** Whether these places have no capital. */
  boolean isFolded(int start, int end) {
    return Arrays.equals(cased, start, end, folded, start, end);
  }

  /** Reads a sentence and puts a space before and behind it. */
  void read(String sentence) {
    String text = composed(sentence);
    length = 0;
    put(' ');
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      put(plain(point));
    }
    put(' ');
  }

  private void put(int point) {
    if (point == ' ' && length > 0 && cased[length - 1] == ' ') {
      return;
    }
    if (length == cased.length) {
      cased = Arrays.copyOf(cased, 2 * length);
      folded = Arrays.copyOf(folded, 2 * length);
    }
    cased[length] = point;
    folded[length++] = lower(point);
  }

  /** Composing costs more than all the rest, and below U+0300 there is nothing to compose. */
  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300') {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  private static int plain(int point) {
    if (point < ASCII) {
      return point <= ' ' ? ' ' : point >= '0' && point <= '9' ? '0' : point;
    }
    return switch (point) {
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00a0', '\u0085' -> ' ';
      default -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? ' ' : point;
    };
  }
}
