package kehys.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands between the cells of a CSV file. */
final class Delimiter {
  private static final String CANDIDATES = ",;\t|";
  private static final int LONGEST_HEADER = 1 << 16;

  private static final Pattern DECLARATION =
      Pattern.compile("\"?sep=([^\"])\"?", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_DECLARATION = 8;

  private Delimiter() {}

  /**
   * The character that Excel names in a line before the header, {@code sep=;}, or none. Goes past
   * that line and counts it, or leaves the reader where it was.
   */
  static Optional<Character> declared(BufferedReader in, Lines lines) throws IOException {
    in.mark(LONGEST_DECLARATION + 1);
    StringBuilder line = new StringBuilder();
    int c = in.read();
    while (c >= 0 && !endsLine(c) && line.length() < LONGEST_DECLARATION) {
      line.append((char) c);
      c = in.read();
    }
    Matcher declaration = DECLARATION.matcher(line);
    if (!endsLine(c) || !declaration.matches()) {
      in.reset();
      return Optional.empty();
    }
    lines.pass((char) c);
    return Optional.of(declaration.group(1).charAt(0));
  }

  private static boolean endsLine(int c) {
    return c == '\n' || c == '\r';
  }

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
      boolean lineEnd = endsLine(c);
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
