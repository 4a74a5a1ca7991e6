package kehys.statistics;

import java.util.List;
import java.util.stream.IntStream;
import kehys.model.Card.Bin;

/** Probabilities in 15 equal ranges against what came true. */
final class Bins {
  private static final int BINS = 15;

  private final int[] counts = new int[BINS];
  private final int[] came = new int[BINS];
  private final double[] said = new double[BINS];

  /** Counts a probability and whether what it spoke of came true. */
  void add(double probability, boolean cameTrue) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    counts[bin]++;
    came[bin] += cameTrue ? 1 : 0;
    said[bin] += probability;
  }

  /** Sum over bins of how far what was said is from what came true, in counts. */
  double gap() {
    double gap = 0;
    for (int bin = 0; bin < BINS; bin++) {
      gap += Math.abs(came[bin] - said[bin]);
    }
    return gap;
  }

  /** The bins that have probabilities, from the least to the most probable. */
  List<Bin> filled() {
    return IntStream.range(0, BINS).filter(bin -> counts[bin] > 0).mapToObj(this::bin).toList();
  }

  private Bin bin(int bin) {
    double count = counts[bin];
    return new Bin(counts[bin], said[bin] / count, came[bin] / count);
  }
}
