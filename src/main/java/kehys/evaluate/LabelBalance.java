package kehys.evaluate;

import java.util.List;
import kehys.data.Gold;

/** Spreads articles over folds so that each fold gets its share of each label. */
final class LabelBalance {
  private final List<Gold> tasks;
  private final int folds;

  /** By task, then label, then fold; the last place is the sum over all articles. */
  private final int[][][] counts;

  private final int[] sentences;

  LabelBalance(List<Gold> tasks, int folds) {
    this.tasks = tasks;
    this.folds = folds;
    this.sentences = new int[folds];
    this.counts =
        tasks.stream()
            .map(gold -> new int[gold.labels().size()][folds + 1])
            .toArray(int[][][]::new);
    for (int article = 0; article < tasks.get(0).articles(); article++) {
      count(article, folds);
    }
  }

  /** Puts an article into the fold that has least of its labels. */
  int place(int article) {
    int best = 0;
    for (int fold = 1; fold < folds; fold++) {
      double gain = load(article, best) - load(article, fold);
      if (gain > 0 || (gain == 0 && sentences[fold] < sentences[best])) {
        best = fold;
      }
    }
    count(article, best);
    sentences[best] += (int) tasks.get(0).codes(article).count();
    return best;
  }

  private void count(int article, int fold) {
    for (int task = 0; task < counts.length; task++) {
      int[][] labels = counts[task];
      tasks
          .get(task)
          .codes(article)
          .filter(code -> code >= 0)
          .forEach(code -> labels[code][fold]++);
    }
  }

  /**
   * How much the fold has already of what the article brings, each label as a share of all of it.
   */
  private double load(int article, int fold) {
    double load = 0;
    for (int task = 0; task < counts.length; task++) {
      int[][] labels = counts[task];
      load +=
          tasks
              .get(task)
              .codes(article)
              .filter(code -> code >= 0)
              .mapToDouble(code -> (double) labels[code][fold] / labels[code][folds])
              .sum();
    }
    return load;
  }
}
