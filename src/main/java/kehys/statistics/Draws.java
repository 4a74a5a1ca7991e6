package kehys.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import kehys.model.Card.Figure;
import org.apache.commons.math3.distribution.NormalDistribution;

/** What a statistic comes to over articles drawn with replacement, as many as there are. */
final class Draws {
  private static final int DRAWS = 2_000;
  private static final double TAIL = 0.025;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private final Sum sum;
  private final int articles;
  private final double value;
  private final double[] sorted;

  /** Articles that are gathered, and a statistic of what has been gathered. */
  interface Sum {
    void clear();

    void add(int article, int times);

    double value();
  }

  Draws(Sum sum, int articles, long seed) {
    this.sum = sum;
    this.articles = articles;
    this.sorted = drawn(new SplittableRandom(seed));
    this.value = all();
  }

  private double[] drawn(SplittableRandom random) {
    double[] values = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      sum.clear();
      for (int i = 0; i < articles; i++) {
        sum.add(random.nextInt(articles), 1);
      }
      values[draw] = sum.value();
    }
    Arrays.sort(values);
    return values;
  }

  private double all() {
    sum.clear();
    IntStream.range(0, articles).forEach(article -> sum.add(article, 1));
    return sum.value();
  }

  /** Standard deviation of the drawn values. */
  double standardError() {
    double mean = Arrays.stream(sorted).average().orElseThrow();
    return Math.sqrt(moment(sorted, mean, 2) / (DRAWS - 1));
  }

  /** 95 % of the draws, as many left out below as above. */
  Figure percentile() {
    return new Figure(value, quantile(TAIL), quantile(1 - TAIL));
  }

  /** The BCa interval (Efron 1987), with the acceleration by leaving out one article at a time. */
  Figure corrected() {
    double bias = NORMAL.inverseCumulativeProbability(below());
    double acceleration = acceleration();
    DoubleUnaryOperator end =
        tail -> {
          double place = bias + NORMAL.inverseCumulativeProbability(tail);
          double moved = bias + place / (1 - acceleration * place);
          return quantile(NORMAL.cumulativeProbability(moved));
        };
    return new Figure(value, end.applyAsDouble(TAIL), end.applyAsDouble(1 - TAIL));
  }

  /** Share of draws below the value, those equal to it as halves, held off 0 and 1. */
  private double below() {
    double below = 0;
    for (double drawn : sorted) {
      below += drawn < value ? 1 : drawn == value ? 0.5 : 0;
    }
    return Math.max(0.5, Math.min(DRAWS - 0.5, below)) / DRAWS;
  }

  private double acceleration() {
    double[] without = new double[articles];
    all();
    for (int article = 0; article < articles; article++) {
      sum.add(article, -1);
      without[article] = sum.value();
      sum.add(article, 1);
    }
    double mean = Arrays.stream(without).average().orElseThrow();
    double spread = moment(without, mean, 2);
    return spread == 0 ? 0 : -moment(without, mean, 3) / (6 * Math.pow(spread, 1.5));
  }

  private static double moment(double[] values, double mean, int power) {
    return Arrays.stream(values).map(value -> Math.pow(value - mean, power)).sum();
  }

  /** Between the two nearest values, linearly (Hyndman and Fan 1996, definition 7). */
  private double quantile(double at) {
    double place = at * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
