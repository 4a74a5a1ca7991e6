package kehys.data;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds what stands between the cells of a CSV file. */
final class Delimiter {
  private static final String CANDIDATES = ",;\t|";
  private static final int LONGEST_HEADER = 1 << 16;

  private Delimiter() {}

  /**
   * The candidate that occurs most in the header row outside quotes, a comma where none does.
   * Leaves the reader where it was.
   */
  static char find(BufferedReader in) throws IOException {
    in.mark(LONGEST_HEADER + 1);
    int[] counts = counts(in);
    in.reset();
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return CANDIDATES.charAt(best);
  }

  private static int[] counts(BufferedReader in) throws IOException {
    int[] counts = new int[CANDIDATES.length()];
    boolean quoted = false;
    boolean begun = false;
    for (int read = 0; read < LONGEST_HEADER; read++) {
      int c = in.read();
      boolean lineEnd = c == '\n' || c == '\r';
      if (c < 0 || (lineEnd && begun && !quoted)) {
        break;
      }
      begun |= !lineEnd;
      quoted ^= c == '"';
      int candidate = quoted ? -1 : CANDIDATES.indexOf(c);
      if (candidate >= 0) {
        counts[candidate]++;
      }
    }
    return counts;
  }
}
