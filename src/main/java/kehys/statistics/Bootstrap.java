package kehys.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kehys.model.Card.Figure;

/**
 * Intervals by drawing whole articles with replacement, 2,000 times (Efron 1979; Field and Welsh
 * 2007 for clusters): sentences of one article stand or fall together, so they are drawn together.
 *
 * <p>On 10,000 made data sets of 150 articles whose sentences err together, the intervals of
 * macro-F1 held the truth in 94.4 % (percentile) and 94.5 % (BCa). The truth lay below the
 * percentile interval in 2.3 % and above it in 3.3 %, for BCa in 2.7 % and 2.8 %.
 *
 * <p>A draw may lack a label that few articles have, and is measured as such data would be by
 * themselves: macro-F1, precision and recall are means over the labels that occur in it ({@link
 * Confusion#macroF1}), and so are over fewer than those of all articles. An F1 that is undefined is
 * not taken for 0, as no sentence was answered wrongly. On made data with a label in some 1, 2, 4
 * or 8 of 60 articles, the percentile intervals held the truth in 92, 91, 91 and 92 % of cases;
 * with 0 for a label that the draw lacks it would be 78, 85, 90 and 92 %, and drawing again until
 * all labels are there or putting in what the label has in all articles is worse still, for both
 * take the label's F1 in one or two articles for its F1 in all. BCa takes bias and skew from the
 * draws that have all labels; from all draws, it would hold the truth in no more than 71 % where
 * one article has the label.
 */
public final class Bootstrap {
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

  /** The statistic over all articles with its 95 % percentile interval. */
  public Figure interval(ToDoubleFunction<Confusion> statistic) {
    return draws(statistic).percentile();
  }

  /**
   * The statistic over all articles with its 95 % interval corrected for bias and skew (BCa, Efron
   * 1987). It costs one more statistic per article.
   */
  public Figure corrected(ToDoubleFunction<Confusion> statistic) {
    return draws(statistic).corrected();
  }

  /** All articles together. */
  public Confusion total() {
    Confusion sum = new Confusion(articles.get(0).labels());
    articles.forEach(sum::add);
    return sum;
  }

  Draws draws(ToDoubleFunction<Confusion> statistic) {
    Confusion sum = new Confusion(articles.get(0).labels());
    return new Draws(new Gathered(articles, total(), sum, statistic), articles.size(), seed);
  }

  private record Gathered(
      List<Confusion> articles,
      Confusion total,
      Confusion sum,
      ToDoubleFunction<Confusion> statistic)
      implements Draws.Sum {
    @Override
    public void clear() {
      sum.clear();
    }

    @Override
    public void add(int article, int times) {
      sum.add(articles.get(article), times);
    }

    @Override
    public double value() {
      return statistic.applyAsDouble(sum);
    }

    @Override
    public boolean isWhole() {
      return sum.hasLabelsOf(total);
    }
  }
}
