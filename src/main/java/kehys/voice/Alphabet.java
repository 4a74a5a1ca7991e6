package kehys.voice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The letters of a lexicon as numbers below {@value #NUMBERS}, so that a set of them is the bits of
 * a {@code long}. The rarest have three numbers, {@link #RARE} the first of them.
 */
final class Alphabet {
  static final int NUMBERS = Long.SIZE;
  static final int SPACE = 0;
  static final int STEM = 1;

  /** What no form has. */
  static final int OTHER = 2;

  /** In place of a letter, what ends at a node that goes on. */
  static final int END = 3;

  static final int RARE = NUMBERS - 1;
  private static final int FIRST = 4;

  /** The greatest number, of which both halves are below {@value #NUMBERS}. */
  private static final int GREATEST = NUMBERS * NUMBERS - 1;

  private final char[] numbers;

  private Alphabet(int characters) {
    numbers = new char[characters];
    Arrays.fill(numbers, (char) OTHER);
  }

  /** The letters of forms in lower case; the commonest have one number. */
  static Alphabet of(List<String> forms) {
    int[] counts = new int[Character.MAX_VALUE + 1];
    int characters = Words.COMMON;
    for (String form : forms) {
      for (int at = 0; at < form.length(); at++) {
        counts[form.charAt(at)]++;
        characters = Math.max(characters, form.charAt(at) + 1);
      }
    }
    counts[' '] = 0;
    counts['*'] = 0;
    int[] letters =
        IntStream.range(0, characters)
            .filter(letter -> counts[letter] > 0)
            .boxed()
            .sorted(Comparator.comparing(letter -> -counts[letter]))
            .mapToInt(Integer::intValue)
            .toArray();
    Alphabet alphabet = new Alphabet(characters);
    alphabet.number(letters);
    return alphabet;
  }

  private void number(int[] letters) {
    int next = FIRST;
    for (int letter : letters) {
      numbers[letter] = (char) next;
      next = next + 1 == RARE ? NUMBERS : next + 1;
    }
    if (next > GREATEST + 1) {
      throw new IllegalArgumentException(
          "expected a lexicon of at most " + GREATEST + " letters, found " + letters.length);
    }
    numbers[' '] = SPACE;
    numbers['*'] = STEM;
    for (char capital = 0; capital < Words.COMMON; capital++) {
      char small = Character.toLowerCase(capital);
      if (small != capital && small < numbers.length) {
        numbers[capital] = numbers[small];
      }
    }
  }

  /**
   * The number of a letter, small or capital. From {@value #NUMBERS} on it stands for three: {@link
   * #RARE}, its lower six bits and its upper six.
   */
  int number(char letter) {
    if (letter < Words.COMMON) {
      return numbers[letter];
    }
    char small = Character.toLowerCase(letter);
    return small < numbers.length ? numbers[small] : OTHER;
  }

  /** The numbers of a form's letters, a character each. */
  String spell(String form) {
    StringBuilder spelled = new StringBuilder(form.length());
    for (int at = 0; at < form.length(); at++) {
      int number = number(form.charAt(at));
      if (number >= NUMBERS) {
        spelled.append((char) RARE).append((char) (number % NUMBERS));
        number /= NUMBERS;
      }
      spelled.append((char) number);
    }
    return spelled.toString();
  }
}
