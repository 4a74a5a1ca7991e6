package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.text.Span;

/** The words of a sentence: runs of letters and digits, the first {@value #MOST} of them. */
final class Words {
  /**
   * Beyond so many words it is no sentence, and binding cues to sources would cost their square.
   */
  static final int MOST = 1_000;

  private Words() {}

  static List<Span> of(String sentence) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= sentence.length() && words.size() < MOST; i++) {
      boolean inside = i < sentence.length() && isPart(sentence.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isPart(char unit) {
    return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }
}
