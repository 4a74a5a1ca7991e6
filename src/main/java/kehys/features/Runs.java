package kehys.features;

import java.util.function.Consumer;

/**
 * A sentence as runs: a word of letters and digits or a mark of one character, each with the space
 * before it if there is one, so that joined runs are the sentence again.
 */
final class Runs {
  private Runs() {}

  /** Hands out the runs of a text in their order, in lower case. */
  static void of(CodePoints text, Consumer<String> into) {
    int[] points = text.points(false);
    int last = text.length() - 1;
    for (int start = 0; start < last; ) {
      int end = end(points, points[start] == ' ' ? start + 1 : start, last);
      into.accept(new String(points, start, end - start));
      start = end;
    }
  }

  private static int end(int[] points, int start, int last) {
    int end = start;
    while (end < last && CodePoints.inWord(points[end])) {
      end++;
    }
    return Math.min(last, Math.max(end, start + 1));
  }
}
