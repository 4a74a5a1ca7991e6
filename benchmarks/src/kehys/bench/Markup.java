package kehys.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How text and numbers stand on the page. */
final class Markup {
  private static final int GROUPED = 1000;

  private Markup() {}

  /** Text that stays text, in elements and attributes. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A number with all its digits, from a thousand on in groups of three: {@code 10,360,000}. */
  static String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return value >= GROUPED && exact.scale() <= 0
        ? String.format(Locale.ROOT, "%,d", exact.toBigInteger())
        : exact.toPlainString();
  }

  /** A place in a drawing. */
  static String place(double at) {
    return BigDecimal.valueOf(at)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
