package kehys.audit;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How lengths are spread. A quantile between two lengths is interpolated (Hyndman and Fan 1996,
 * type 7, the default of R and NumPy).
 *
 * @param mean the arithmetic mean
 * @param median half of the lengths are at most this
 * @param p10 a tenth is at most this
 * @param p90 nine tenths are at most this
 */
public record Spread(double mean, double median, double p10, double p90) {

  /** The spread of one length or more. */
  static Spread of(IntStream lengths) {
    int[] sorted = lengths.sorted().toArray();
    double mean = Arrays.stream(sorted).average().orElseThrow();
    return new Spread(mean, quantile(sorted, 0.5), quantile(sorted, 0.1), quantile(sorted, 0.9));
  }

  private static double quantile(int[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
