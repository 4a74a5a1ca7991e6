package kehys.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are written: six decimals say all that a probability knows. */
final class Rounded {
  private static final int DECIMALS = 6;
  private static final double LARGE = 1e6;

  private Rounded() {}

  /** A figure to six decimals; most are small enough to be counted in millionths. */
  static BigDecimal of(double value) {
    return Math.abs(value) < LARGE
        ? BigDecimal.valueOf((long) Math.rint(value * 1e6), DECIMALS)
        : written(value);
  }

  private static BigDecimal written(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
