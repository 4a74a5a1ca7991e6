package kehys.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kehys.statistics.RiskCurve.Sure;

/**
 * Risk against coverage, point by point (Geifman and El-Yaniv 2017). Answers that are equally sure
 * stand or fall together, so they make one point.
 *
 * @param points from the surest answers to all of them
 */
public record RiskCoverage(List<Point> points) {

  /** Keeps its own copy. */
  public RiskCoverage {
    points = List.copyOf(points);
  }

  /**
   * What happens where answers below a probability are left out.
   *
   * @param threshold least probability that stands
   * @param coverage share of answers at or above it, above 0 to 1
   * @param risk share of wrong ones among them, from 0 to 1
   */
  public record Point(double threshold, double coverage, double risk) {}

  /**
   * All points of these answers.
   *
   * @param answers one or more, in any order
   */
  public static RiskCoverage of(List<Sure> answers) {
    List<Sure> surest =
        answers.stream().sorted(Comparator.comparing(answer -> -answer.probability())).toList();
    List<Point> points = new ArrayList<>();
    double wrong = 0;
    for (int i = 0; i < surest.size(); i++) {
      double probability = surest.get(i).probability();
      wrong += surest.get(i).wrong() ? 1 : 0;
      if (i + 1 == surest.size() || surest.get(i + 1).probability() != probability) {
        points.add(new Point(probability, (i + 1.0) / surest.size(), wrong / (i + 1)));
      }
    }
    return new RiskCoverage(points);
  }

  /**
   * Area under the curve (Geifman, Uziel and El-Yaniv 2019): the mean over answers of the risk
   * where the threshold is the answer's own probability. Each of several equally sure answers so
   * counts with the risk of all of them.
   *
   * @return from 0 to 1; the smaller the better
   */
  public double area() {
    double area = 0;
    double before = 0;
    for (Point point : points) {
      area += (point.coverage() - before) * point.risk();
      before = point.coverage();
    }
    return area;
  }
}
