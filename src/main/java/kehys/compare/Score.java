package kehys.compare;

import java.util.Arrays;
import java.util.List;
import kehys.model.Card.Figure;
import kehys.statistics.Bootstrap;
import kehys.statistics.Confusion;

/**
 * One figure of one entrant.
 *
 * @param measure what it is
 * @param percentile the figure with its percentile interval over articles
 * @param corrected the same with its BCa interval
 */
public record Score(Measure measure, Figure percentile, Figure corrected) {
  private static final long SEED = 1;

  /** What is measured; the larger the better. */
  public enum Measure {
    MACRO_F1("macro_f1"),
    ACCURACY("accuracy"),
    MACRO_PRECISION("macro_precision"),
    MACRO_RECALL("macro_recall"),
    BALANCED_ACCURACY("balanced_accuracy"),
    MCC("mcc"),
    KAPPA("kappa");

    private final String label;

    Measure(String label) {
      this.label = label;
    }

    /** Its value for these counts. */
    double of(Confusion counts) {
      return switch (this) {
        case MACRO_F1 -> counts.macroF1();
        case ACCURACY -> counts.accuracy();
        case MACRO_PRECISION -> counts.macroPrecision();
        case MACRO_RECALL -> counts.macroRecall();
        case BALANCED_ACCURACY -> counts.balancedAccuracy();
        case MCC -> counts.mcc();
        case KAPPA -> counts.kappa();
      };
    }

    /** Its name in files. */
    public String label() {
      return label;
    }
  }

  /** Macro-F1 alone, with its percentile interval. */
  static Figure macroF1(List<Confusion> articles) {
    return new Bootstrap(articles, SEED).interval(Confusion::macroF1);
  }

  /**
   * All figures.
   *
   * @param articles counts of each article, those without sentences left out
   */
  static List<Score> all(List<Confusion> articles) {
    Bootstrap bootstrap = new Bootstrap(articles, SEED);
    return Arrays.stream(Measure.values())
        .parallel()
        .map(
            measure ->
                new Score(
                    measure, bootstrap.interval(measure::of), bootstrap.corrected(measure::of)))
        .toList();
  }
}
