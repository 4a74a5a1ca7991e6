package kehys.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kehys.compare.Ceiling;
import kehys.compare.Contest;
import kehys.compare.Slice;
import kehys.model.Card.Figure;
import kehys.model.Card.LabelFigures;
import kehys.statistics.CalibrationFigures;
import kehys.statistics.RiskCoverage;

/**
 * A task of a stored run.
 *
 * @param task its name
 * @param labels its labels
 * @param rows number of sentences
 * @param groups number of articles
 * @param ceiling how far a second reader agrees, where there is one
 * @param standings how each entrant answered; one or more
 * @param pairs every two of them
 */
public record StoredTask(
    String task,
    List<String> labels,
    int rows,
    int groups,
    Optional<Ceiling> ceiling,
    List<Standing> standings,
    List<Contest> pairs) {
  private static final Set<String> BASELINES = Set.of("majority", "rules");

  /** Whether an entrant of this name is a baseline. */
  static boolean isBaseline(String name) {
    return BASELINES.contains(name);
  }

  /**
   * A figure with both of its intervals.
   *
   * @param percentile with its percentile interval
   * @param corrected with its BCa interval
   */
  public record Score(Figure percentile, Figure corrected) {}

  /**
   * A wrong answer.
   *
   * @param article place of the article, from 0
   * @param sentence place of the sentence in it, from 0
   * @param truth the right label
   * @param answer the answer
   * @param p its probability
   */
  public record WrongAnswer(int article, int sentence, String truth, String answer, double p) {

    /** As {@code sentences.csv} names the sentence. */
    List<String> key() {
      return List.of(Integer.toString(article), Integer.toString(sentence));
    }
  }

  /**
   * How one entrant answered.
   *
   * @param name the entrant's
   * @param scores its figures by name, {@code macro_f1} and {@code accuracy} among them
   * @param perLabel how well each label is met
   * @param confusion a row for each true label, a column for each answer
   * @param calibration how far its probabilities can be believed
   * @param aurc area under the risk–coverage curve
   * @param risk points of that curve
   * @param slices how well it answered parts of the sentences
   * @param errors its surest wrong answers, the surest first
   */
  public record Standing(
      String name,
      Map<String, Score> scores,
      List<LabelFigures> perLabel,
      List<List<Integer>> confusion,
      CalibrationFigures calibration,
      double aurc,
      List<RiskCoverage.Point> risk,
      List<Slice> slices,
      List<WrongAnswer> errors) {

    /** Macro-F1 with its percentile interval. */
    public Figure macroF1() {
      return score("macro_f1");
    }

    /** A figure that every run has. */
    Figure score(String measure) {
      Score score = scores.get(measure);
      if (score == null) {
        throw new IllegalArgumentException("no score " + measure);
      }
      return score.percentile();
    }

    /** Whether it is a baseline. */
    public boolean baseline() {
      return isBaseline(name);
    }
  }
}
