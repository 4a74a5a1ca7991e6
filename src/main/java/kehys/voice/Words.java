package kehys.voice;

import kehys.text.Shown;

/** What words are made of: letters, digits and marks upon them. */
final class Words {
  /**
   * Beyond so many words it is no sentence, and binding cues to sources would cost their square.
   */
  static final int MOST = 1_000;

  /**
   * In lower case it depends on its neighbours or is two characters (Unicode, SpecialCasing.txt),
   * so that it cannot be folded alone.
   */
  static final int STRANGE = 1 << Character.SIZE;

  /** It is not seen, and the words around it are to be read without it. */
  static final int HIDDEN = STRANGE << 1;

  /** Characters below are Latin, Greek and Cyrillic: looked up rather than asked about. */
  static final int COMMON = 0x530;

  private static final int[] KINDS = new int[COMMON];

  static {
    for (char unit = 0; unit < COMMON; unit++) {
      KINDS[unit] = asked(unit);
    }
    KINDS['\u0130'] |= STRANGE;
    KINDS['\u03a3'] |= STRANGE;
  }

  private Words() {}

  /**
   * A character of a word in lower case, with {@link #STRANGE} or {@link #HIDDEN} added where it is
   * that; 0 between words.
   */
  static int kind(char unit) {
    return unit < COMMON ? KINDS[unit] : asked(unit);
  }

  private static int asked(char unit) {
    boolean part =
        Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    int other = Shown.isHidden(unit) ? HIDDEN | unit : 0;
    return part ? Character.toLowerCase(unit) : other;
  }
}
