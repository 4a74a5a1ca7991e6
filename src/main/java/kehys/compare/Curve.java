package kehys.compare;

import java.util.List;
import kehys.model.Card.Figure;

/**
 * How a recipe gains with more articles.
 *
 * @param name the recipe's
 * @param task the task
 * @param points from the fewest articles to all
 */
public record Curve(String name, String task, List<Point> points) {

  /**
   * One size.
   *
   * @param share share of the articles outside the fold that were learned from, above 0 to 1
   * @param macroF1 macro-F1 with its interval over articles
   */
  public record Point(double share, Figure macroF1) {}
}
