package kehys.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several tests at once: adjusted so that the chance of any false finding among them is held (Holm
 * 1979).
 */
public final class Holm {
  private Holm() {}

  /**
   * Adjusts.
   *
   * @param probabilities p values from 0 to 1, in any order
   * @return in the same order: the i-th smallest of n times n − i + 1, at least as large as those
   *     before it, at most 1
   */
  public static List<Double> adjusted(List<Double> probabilities) {
    int tests = probabilities.size();
    List<Integer> rising =
        IntStream.range(0, tests).boxed().sorted(Comparator.comparing(probabilities::get)).toList();
    double[] adjusted = new double[tests];
    double least = 0;
    for (int rank = 0; rank < tests; rank++) {
      int test = rising.get(rank);
      least = Math.max(least, Math.min(1, (tests - rank) * probabilities.get(test)));
      adjusted[test] = least;
    }
    return Arrays.stream(adjusted).boxed().toList();
  }
}
