package kehys.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Writes probabilities to six decimals as {@link Rounded} does, digit by digit: most of a line are
 * such figures, and each would be two objects otherwise.
 */
final class Millionths {
  private static final int ONE = 1_000_000;
  private static final int LENGTH = "0.000000".length();

  private final char[] digits = new char[LENGTH];

  /** Writes a figure from 0 to 1. */
  void write(JsonGenerator json, double probability) throws IOException {
    int left = (int) Math.rint(probability * ONE);
    for (int at = LENGTH - 1; at > 1; at--) {
      digits[at] = (char) ('0' + left % 10);
      left /= 10;
    }
    digits[1] = '.';
    digits[0] = (char) ('0' + left);
    json.writeNumber(digits, 0, LENGTH);
  }
}
