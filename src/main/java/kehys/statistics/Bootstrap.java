package kehys.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import kehys.model.Card.Figure;

/**
 * Percentile intervals by drawing whole articles with replacement (Efron 1979; Field and Welsh 2007
 * for clusters): sentences of one article stand or fall together, so they are drawn together.
 */
public final class Bootstrap {
  private static final int DRAWS = 2_000;
  private static final double TAIL = 0.025;

  private final List<Confusion> articles;
  private final long seed;

  /**
   * Draws from these articles.
   *
   * @param articles one or more, each with the counts of its sentences, all over the same labels
   */
  public Bootstrap(List<Confusion> articles, long seed) {
    this.articles = articles;
    this.seed = seed;
  }

  /** The statistic over all articles with its 95 % interval. */
  public Figure interval(ToDoubleFunction<Confusion> statistic) {
    SplittableRandom random = new SplittableRandom(seed);
    Confusion sum = new Confusion(articles.get(0).labels());
    double[] values = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      sum.clear();
      for (int i = 0; i < articles.size(); i++) {
        sum.add(articles.get(random.nextInt(articles.size())));
      }
      values[draw] = statistic.applyAsDouble(sum);
    }
    Arrays.sort(values);
    return new Figure(
        statistic.applyAsDouble(total()), quantile(values, TAIL), quantile(values, 1 - TAIL));
  }

  /** All articles together. */
  public Confusion total() {
    Confusion sum = new Confusion(articles.get(0).labels());
    articles.forEach(sum::add);
    return sum;
  }

  /** Between the two nearest values, linearly (Hyndman and Fan 1996, definition 7). */
  private static double quantile(double[] sorted, double at) {
    double place = at * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
