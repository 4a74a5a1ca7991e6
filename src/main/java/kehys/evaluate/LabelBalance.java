package kehys.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kehys.data.Gold;

/** Spreads articles over parts so that each part gets its share of each label. */
final class LabelBalance {
  private final List<Gold> tasks;
  private final double[] shares;

  /** By task, then label, then part; the last place is the sum over all articles. */
  private final int[][][] counts;

  private final double[] filled;

  /**
   * Empty parts.
   *
   * @param shares how large each part is to be, against the others; each above 0
   */
  LabelBalance(List<Gold> tasks, double[] shares) {
    this.tasks = tasks;
    this.shares = shares.clone();
    this.filled = new double[shares.length];
    this.counts =
        tasks.stream()
            .map(gold -> new int[gold.labels().size()][shares.length + 1])
            .toArray(int[][][]::new);
    for (int article = 0; article < tasks.get(0).articles(); article++) {
      count(article, shares.length);
    }
  }

  /** As many parts of the same size. */
  static LabelBalance even(List<Gold> tasks, int parts) {
    double[] shares = new double[parts];
    Arrays.fill(shares, 1);
    return new LabelBalance(tasks, shares);
  }

  /** Number of sentences in these articles. */
  int size(List<Integer> articles) {
    return (int) articles.stream().flatMapToInt(tasks.get(0)::codes).count();
  }

  /** Puts articles together into the part that has least of their labels. */
  int place(List<Integer> articles) {
    int best = 0;
    for (int part = 1; part < shares.length; part++) {
      double gain = load(articles, best) - load(articles, part);
      if (gain > 0 || (gain == 0 && filled[part] < filled[best])) {
        best = part;
      }
    }
    for (int article : articles) {
      count(article, best);
    }
    filled[best] += size(articles) / shares[best];
    return best;
  }

  private void count(int article, int part) {
    for (int task = 0; task < counts.length; task++) {
      int[][] labels = counts[task];
      codes(task, List.of(article)).forEach(code -> labels[code][part]++);
    }
  }

  private IntStream codes(int task, List<Integer> articles) {
    return articles.stream().flatMapToInt(tasks.get(task)::codes).filter(code -> code != Gold.NONE);
  }

  /** How much the part has already of what the articles bring, against its share. */
  private double load(List<Integer> articles, int part) {
    double load = 0;
    for (int task = 0; task < counts.length; task++) {
      int[][] labels = counts[task];
      load +=
          codes(task, articles)
              .mapToDouble(code -> (double) labels[code][part] / labels[code][shares.length])
              .sum();
    }
    return load / shares[part];
  }
}
