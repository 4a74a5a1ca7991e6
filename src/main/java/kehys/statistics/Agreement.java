package kehys.statistics;

import java.util.List;
import kehys.model.Card.Figure;

/**
 * How far two readers agree, with 95 % intervals over articles.
 *
 * @param observed share of sentences with the same label
 * @param kappa what of the agreement that chance leaves room for was reached, each reader with the
 *     own shares of labels (Cohen 1960)
 * @param alpha the same with the shares of both together, nominal (Krippendorff 2004)
 */
public record Agreement(Figure observed, Figure kappa, Figure alpha) {
  private static final long SEED = 1;

  /**
   * Measures.
   *
   * @param articles counts of each article's sentences, one or more, over the same labels
   */
  public static Agreement of(List<Confusion> articles) {
    Bootstrap bootstrap = new Bootstrap(articles, SEED);
    return new Agreement(
        bootstrap.interval(Confusion::accuracy),
        bootstrap.interval(Confusion::kappa),
        bootstrap.interval(Agreement::alpha));
  }

  /** All counts together. */
  public static Confusion total(List<Confusion> articles) {
    return new Bootstrap(articles, SEED).total();
  }

  /** 1 − observed disagreement / expected disagreement, over pairs drawn without return. */
  static double alpha(Confusion both) {
    double readings = 2.0 * both.total();
    double different = readings * (1 - both.accuracy());
    double expected = readings * readings;
    for (int label = 0; label < both.labels().size(); label++) {
      double uses = both.support(label) + both.answers(label);
      expected -= uses * uses;
    }
    return expected == 0 ? 1 : 1 - (readings - 1) * different / expected;
  }
}
