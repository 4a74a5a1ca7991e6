package kehys.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kehys.model.Card.Figure;
import org.apache.commons.math3.distribution.NormalDistribution;

/** What a statistic comes to over articles drawn with replacement, as many as there are. */
final class Draws {
  private static final int DRAWS = 2_000;
  private static final double TAIL = 0.025;

  /** Fewer whole draws say nothing of a bias. */
  private static final int LEAST = DRAWS / 10;

  private static final NormalDistribution NORMAL = new NormalDistribution();

  private final Sum sum;
  private final int articles;
  private final double value;
  private final double[] sorted;
  private final double[] whole;

  /** Articles that are gathered, and a statistic of what has been gathered. */
  interface Sum {
    void clear();

    void add(int article, int times);

    double value();

    /** Whether every label is there that occurs in all articles together. */
    boolean isWhole();
  }

  Draws(Sum sum, int articles, long seed) {
    this.sum = sum;
    this.articles = articles;
    this.sorted = new double[DRAWS];
    this.whole = drawn(new SplittableRandom(seed));
    Arrays.sort(sorted);
    this.value = all();
  }

  /** Draws, and gives the values of the whole draws. */
  private double[] drawn(SplittableRandom random) {
    DoubleStream.Builder values = DoubleStream.builder();
    for (int draw = 0; draw < DRAWS; draw++) {
      sum.clear();
      for (int i = 0; i < articles; i++) {
        sum.add(random.nextInt(articles), 1);
      }
      sorted[draw] = sum.value();
      if (sum.isWhole()) {
        values.add(sorted[draw]);
      }
    }
    return values.build().toArray();
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

  /**
   * The BCa interval (Efron 1987), with the acceleration by leaving out one article at a time. A
   * mean over labels leaps where one is not there, which is neither bias nor skew of what the
   * others come to: both are taken from whole draws alone.
   */
  Figure corrected() {
    double bias = whole.length < LEAST ? 0 : NORMAL.inverseCumulativeProbability(below());
    double acceleration = acceleration();
    DoubleUnaryOperator end =
        tail -> {
          double place = bias + NORMAL.inverseCumulativeProbability(tail);
          double moved = bias + place / (1 - acceleration * place);
          return quantile(NORMAL.cumulativeProbability(moved));
        };
    return new Figure(value, end.applyAsDouble(TAIL), end.applyAsDouble(1 - TAIL));
  }

  /** Share of whole draws below the value, those equal to it as halves, held off 0 and 1. */
  private double below() {
    double below = 0;
    for (double drawn : whole) {
      below += drawn < value ? 1 : drawn == value ? 0.5 : 0;
    }
    return Math.max(0.5, Math.min(whole.length - 0.5, below)) / whole.length;
  }

  private double acceleration() {
    double[] without = withoutOne();
    double mean = Arrays.stream(without).average().orElse(0);
    double spread = moment(without, mean, 2);
    return spread == 0 ? 0 : -moment(without, mean, 3) / (6 * Math.pow(spread, 1.5));
  }

  /** The values without one article, for each that is not alone in having a label. */
  private double[] withoutOne() {
    DoubleStream.Builder values = DoubleStream.builder();
    all();
    for (int article = 0; article < articles; article++) {
      sum.add(article, -1);
      if (sum.isWhole()) {
        values.add(sum.value());
      }
      sum.add(article, 1);
    }
    return values.build().toArray();
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
