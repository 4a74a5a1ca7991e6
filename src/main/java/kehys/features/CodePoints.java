package kehys.features;

import java.text.Normalizer;
import kehys.text.Shown;

/**
 * A sentence as the n-grams see it: as it shows, NFC, one style of quotation marks and dashes,
 * white space as single spaces, digits as zeros; each code point beside its lower-case form.
 */
final class CodePoints {
  /** Asking Unicode of each Latin and Cyrillic letter costs more than hashing it. */
  private static final int KNOWN = 0x500;

  /** What a letter is, and above it what it is in lower case. */
  private static final int[] FORMS = new int[KNOWN];

  private static final boolean[] IN_WORD = new boolean[KNOWN];

  /** The form of what may be composed with its neighbours; no letter is read as NUL. */
  private static final int UNSURE = 0;

  static {
    for (char unit = 0; unit < KNOWN; unit++) {
      FORMS[unit] = standsAlone(unit) ? forms(unit) : UNSURE;
      IN_WORD[unit] = Character.isLetterOrDigit(unit);
    }
  }

  private static final int LOW = (1 << Character.SIZE) - 1;

  /** Yes, where no is 0. */
  private static final int YES = -1;

  /** The longest n-gram that {@link HashSettings} allows. */
  private static final int BEHIND = 8;

  private char[] units = new char[512];
  private int[] cased = new int[512];
  private int[] folded = new int[512];
  private int[] spaces = new int[512];
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

  /**
   * Where, for each place but the first, the last space before it is; behind the sentence the end
   * of it, {@value #BEHIND} times, so that no n-gram reaches there.
   */
  int[] spaces() {
    return spaces;
  }

  /** Whether these places have no capital. */
  boolean isFolded(int start, int end) {
    int at = start;
    while (at < end && cased[at] == folded[at]) {
      at++;
    }
    return at == end;
  }

  /** Whether it is a letter or a digit. */
  static boolean inWord(int point) {
    return point < KNOWN ? IN_WORD[point] : Character.isLetterOrDigit(point);
  }

  /** Reads a sentence and puts a space before and behind it. */
  void read(String sentence) {
    // Composing costs more than all the rest, and most sentences have nothing to compose.
    if (!readAsItStands(sentence)) {
      readComposed(Normalizer.normalize(Shown.text(sentence), Normalizer.Form.NFC));
    }
  }

  /**
   * Reads a sentence, of which nothing holds if it may have something to compose. Without branches:
   * no processor can foretell where words end.
   *
   * @return whether it has nothing to compose
   */
  private boolean readAsItStands(String text) {
    int count = start(text);
    int to = 1;
    int space = 0;
    int spaceBefore = YES;
    int least = Integer.MAX_VALUE;
    for (int at = 0; at < count; at++) {
      int forms = units[at] < KNOWN ? FORMS[units[at]] : marks(units[at]);
      least = Math.min(least, forms);
      int plain = forms & LOW;
      cased[to] = plain;
      folded[to] = forms >>> Character.SIZE;
      spaces[to] = space;
      int isSpace = ((plain ^ ' ') - 1) >> (Integer.SIZE - 1);
      to += 1 + (isSpace & spaceBefore);
      space += (to - 1 - space) & isSpace;
      spaceBefore = isSpace;
    }
    end(to, space);
    return least > UNSURE;
  }

  private void readComposed(String text) {
    int count = start(text);
    int to = 1;
    int space = 0;
    for (int at = 0; at < count; ) {
      int point = Character.codePointAt(units, at, count);
      at += Character.charCount(point);
      int plain = plain(point);
      cased[to] = plain;
      folded[to] = Character.toLowerCase(plain);
      spaces[to] = space;
      to += plain == ' ' && space == to - 1 ? 0 : 1;
      space = plain == ' ' ? to - 1 : space;
    }
    end(to, space);
  }

  private void end(int to, int space) {
    cased[to] = ' ';
    folded[to] = ' ';
    spaces[to] = space;
    length = space == to - 1 ? to : to + 1;
    for (int behind = length; behind < length + BEHIND; behind++) {
      spaces[behind] = length;
    }
  }

  private int start(String text) {
    int count = text.length();
    makeRoom(count);
    text.getChars(0, count, units, 0);
    cased[0] = ' ';
    folded[0] = ' ';
    return count;
  }

  private void makeRoom(int count) {
    if (cased.length < count + 2 + BEHIND) {
      units = new char[2 * (count + BEHIND)];
      cased = new int[2 * (count + BEHIND)];
      folded = new int[2 * (count + BEHIND)];
      spaces = new int[2 * (count + BEHIND)];
    }
  }

  /**
   * Whether it is seen, and NFC leaves it and its neighbours as they are: Latin, Cyrillic, and
   * common marks.
   */
  static boolean standsAlone(char unit) {
    return (unit < 0x300 && !Shown.isHidden(unit))
        || (unit >= 0x400 && unit <= 0x481)
        || (unit >= 0x2010 && unit <= 0x2027);
  }

  private static int marks(char unit) {
    return standsAlone(unit) ? forms(unit) : UNSURE;
  }

  private static int forms(char unit) {
    int plain = plain(unit);
    return plain | Character.toLowerCase(plain) << Character.SIZE;
  }

  private static int plain(int point) {
    return switch (point) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> '0';
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
      case '\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> isSpace(point) ? ' ' : point;
    };
  }

  /** Whether it is white space of any width, or a control that is read as such. */
  static boolean isSpace(int point) {
    return point <= ' '
        || point == 0x85
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point);
  }
}
