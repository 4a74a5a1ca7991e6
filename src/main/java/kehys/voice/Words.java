package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.text.Span;

/** The words of a sentence: runs of letters and digits. */
final class Words {
  private Words() {}

  static List<Span> of(String sentence) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= sentence.length(); i++) {
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
