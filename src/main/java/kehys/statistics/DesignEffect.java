package kehys.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kehys.statistics.RiskCurve.Sure;

/**
 * How many times more the share of wrong answers varies because sentences come in whole articles
 * (Kish 1965), by the linearised variance of a ratio; at least 1.
 */
final class DesignEffect {
  private DesignEffect() {}

  static double of(List<Sure> answers) {
    double rate = answers.stream().filter(Sure::wrong).count() / (double) answers.size();
    Map<Integer, Double> residuals = new HashMap<>();
    for (Sure answer : answers) {
      residuals.merge(answer.article(), (answer.wrong() ? 1 : 0) - rate, Double::sum);
    }
    double simple = rate * (1 - rate) * answers.size();
    int articles = residuals.size();
    if (simple == 0 || articles < 2) {
      return 1;
    }
    double squares =
        residuals.keySet().stream()
            .sorted()
            .mapToDouble(article -> Math.pow(residuals.getOrDefault(article, 0.0), 2))
            .sum();
    return Math.max(1, squares * articles / (articles - 1) / simple);
  }
}
