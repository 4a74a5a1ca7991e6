package kehys.behaviour;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Changes of how a sentence is written that change nothing of what it says. */
final class Spelling {
  private static final String MARKS = "\"“”„«»";
  private static final Pattern LAST_STOP = Pattern.compile("(?<=\\p{L}{3})\\.$");
  private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

  private Spelling() {}

  /**
   * With other quotation marks, opened and closed in turn; none where they do not pair, or the
   * first closes a quotation of an earlier sentence.
   */
  static Optional<String> quoted(String original, String open, String close) {
    String sentence = unspaced(original);
    int[] marks =
        IntStream.range(0, sentence.length())
            .filter(at -> MARKS.indexOf(sentence.charAt(at)) >= 0)
            .toArray();
    if (marks.length == 0 || marks.length % 2 > 0 || !opens(sentence, marks[0])) {
      return Optional.empty();
    }
    StringBuilder changed = new StringBuilder(sentence);
    for (int mark = marks.length - 1; mark >= 0; mark--) {
      changed.replace(marks[mark], marks[mark] + 1, mark % 2 == 0 ? open : close);
    }
    return Optional.of(changed.toString());
  }

  /** French sets its marks off by spaces, others do not. */
  private static String unspaced(String sentence) {
    return sentence.replaceAll("«[ \u00a0\u202f]", "«").replaceAll("[ \u00a0\u202f]»", "»");
  }

  private static boolean opens(String sentence, int mark) {
    return mark == 0 || " (–—-:'’".indexOf(sentence.charAt(mark - 1)) >= 0;
  }

  /** Without the full stop at its end; none behind what may be an abbreviation. */
  static Optional<String> unstopped(String sentence) {
    return Optional.of(LAST_STOP.matcher(sentence).replaceFirst(""));
  }

  static Optional<String> spaced(String sentence) {
    return Optional.of(sentence.replace(" ", "  "));
  }

  /** With no-break spaces between the thousands of numbers. */
  static Optional<String> unbroken(String sentence) {
    return Optional.of(IN_NUMBER.matcher(sentence).replaceAll("\u00a0"));
  }
}
