package kehys.train;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Which features tell most of the labels, by whether they are there or not. */
final class ChiSquared {
  /** A feature of fewer rows than this tells of them and of nothing else. */
  private static final int FEWEST = 3;

  private final int[][] having;
  private final int[] counts;
  private final int size;

  private ChiSquared(LabelledRows rows) {
    this.counts = rows.counts();
    this.size = rows.size();
    this.having = new int[rows.dimensions()][];
    for (int row = 0; row < size; row++) {
      for (int i = 0; i < rows.row(row).size(); i++) {
        int place = rows.row(row).place(i);
        if (having[place] == null) {
          having[place] = new int[counts.length];
        }
        having[place][rows.code(row)]++;
      }
    }
  }

  /** The places of the strongest features, at most so many; of equals the lower places. */
  static BitSet strongest(LabelledRows rows, int most) {
    ChiSquared table = new ChiSquared(rows);
    double[] statistics =
        IntStream.range(0, rows.dimensions()).mapToDouble(table::statistic).toArray();
    BitSet strongest = new BitSet();
    IntStream.range(0, rows.dimensions())
        .filter(place -> statistics[place] > 0)
        .boxed()
        .sorted((a, b) -> Double.compare(statistics[b], statistics[a]))
        .limit(most)
        .forEach(strongest::set);
    return strongest;
  }

  /** Σ (found − expected)² / expected over labels, and over being there or not (Pearson 1900). */
  private double statistic(int place) {
    int[] found = having[place];
    int all = found == null ? 0 : IntStream.of(found).sum();
    if (found == null || all < FEWEST || all == size) {
      return 0;
    }
    double sum = 0;
    for (int label = 0; label < counts.length; label++) {
      double expected = (double) all * counts[label] / size;
      double without = counts[label] - expected;
      double away = (found[label] - expected) * (found[label] - expected);
      sum += counts[label] == 0 ? 0 : away / expected + away / without;
    }
    return sum;
  }
}
