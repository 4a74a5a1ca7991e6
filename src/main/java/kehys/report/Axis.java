package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where values stand in a drawing.
 *
 * @param from least value
 * @param to largest value, above {@code from}
 * @param start where the least value stands, in the drawing's units
 * @param end where the largest stands
 */
record Axis(double from, double to, double start, double end) {
  private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1};
  private static final int MOST_TICKS = 6;
  private static final double HALF = 1e-9;

  /** An axis that holds these values, its ends whole tenths. */
  static Axis around(double least, double largest, double start, double end) {
    double from = Math.floor(least * 10 + HALF) / 10;
    double to = Math.ceil(largest * 10 - HALF) / 10;
    return new Axis(from, to > from ? to : from + 0.1, start, end);
  }

  /** Where a value stands; one outside stands at the end. */
  double at(double value) {
    double share = (value - from) / (to - from);
    return start + Math.max(0, Math.min(1, share)) * (end - start);
  }

  /** Round values from one end to the other. */
  List<Double> ticks() {
    double step = step();
    List<Double> ticks = new ArrayList<>();
    for (long i = Math.round(Math.ceil(from / step - HALF)); i * step <= to + HALF; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  private double step() {
    for (double step : STEPS) {
      if ((to - from) / step <= MOST_TICKS) {
        return step;
      }
    }
    return (to - from) / MOST_TICKS;
  }

  /** A tick as it is written. */
  static String tick(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
  }
}
