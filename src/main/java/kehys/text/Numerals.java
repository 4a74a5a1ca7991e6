package kehys.text;

/** Tells numbers in digits and in Roman letters. */
final class Numerals {
  private static final int LONGEST_ORDINAL = 3;

  private Numerals() {}

  /** Digits, with any marks between them. */
  static boolean isNumber(String word) {
    boolean digits = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Marks.isLetter(c)) {
        return false;
      }
      digits |= Character.isDigit(c);
    }
    return digits;
  }

  /** A number small enough to be an ordinal or a day, not a year; of {@code 3.-5} the last part. */
  static boolean isSmall(String number) {
    int hyphen = number.lastIndexOf('-');
    int digits = 0;
    for (int i = hyphen + 1; i < number.length(); i++) {
      if (!Character.isDigit(number.charAt(i))) {
        return false;
      }
      digits++;
    }
    return digits > 0 && digits <= LONGEST_ORDINAL;
  }

  static boolean isRoman(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("IVXLCDM".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
