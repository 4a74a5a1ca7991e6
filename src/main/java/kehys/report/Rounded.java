package kehys.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are written: six decimals say all that a probability knows. */
final class Rounded {
  private static final int DECIMALS = 6;

  private Rounded() {}

  static BigDecimal of(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
