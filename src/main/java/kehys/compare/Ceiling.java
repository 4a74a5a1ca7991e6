package kehys.compare;

import java.util.List;
import java.util.Set;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.evaluate.Readings;
import kehys.model.Card.Figure;
import kehys.statistics.Agreement;
import kehys.statistics.Confusion;

/**
 * How far a second reader agrees with the labels: of a model that agrees more, they cannot show
 * that it reads better.
 *
 * @param column the second reader's column
 * @param kappa Cohen's kappa with its interval over articles
 * @param macroF1 macro-F1 of the second reader, with the labels as the truth
 */
public record Ceiling(String column, Figure kappa, Figure macroF1) {

  /**
   * Reads the second reader's labels beside the first's.
   *
   * @param task column of the labels
   * @param second column of the second reader's
   * @param ignored labels whose sentences are left out, whoever of the two gave them: those of the
   *     first are in no score either, and of the second's nobody knows what they would be read as
   */
  public static Ceiling of(
      Corpus corpus, Columns columns, String task, String second, Set<String> ignored) {
    List<Confusion> articles =
        Readings.ofColumns(corpus, columns).task(task, second, ignored).articles();
    return new Ceiling(second, Agreement.of(articles).kappa(), Score.macroF1(articles));
  }
}
