package kehys.report;

import java.util.Locale;
import kehys.model.Card.Figure;

/** Figures as a reader sees them: three decimals, and a real minus sign. */
final class Told {
  private static final double LEAST_P = 0.001;

  private Told() {}

  static String figure(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.equals("-0.000") ? "0.000" : text.replace('-', '−');
  }

  /** A figure and its interval: {@code 0.799 [0.764, 0.832]}. */
  static String interval(Figure figure) {
    return figure(figure.value()) + " " + bounds(figure);
  }

  /** The interval alone. */
  static String bounds(Figure figure) {
    return "[" + figure(figure.low()) + ", " + figure(figure.high()) + "]";
  }

  /** A p-value; small ones are only said to be small. */
  static String p(double p) {
    return p < LEAST_P ? "< 0.001" : figure(p);
  }
}
