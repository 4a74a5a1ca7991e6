package kehys.model;

import java.util.List;

/**
 * How often answers to one task err, by how sure they are: the risk–coverage curve (El-Yaniv and
 * Wiener 2010) on articles that the model had not seen.
 *
 * @param task name of the task
 * @param label the answer that this is about; empty for all answers of the task
 * @param sentences number of sentences measured on that were given such an answer
 * @param points thresholds falling from the surest answers to all of them
 */
public record Risk(String task, String label, int sentences, List<Point> points) {

  /** Keeps its own copy; refuses a count below 0. */
  public Risk {
    if (sentences < 0) {
      throw new IllegalArgumentException("expected 0 or more sentences, found " + sentences);
    }
    points = List.copyOf(points);
  }

  /**
   * What happens where answers below a probability are left to a person.
   *
   * @param threshold least probability that stands
   * @param answered sentences at or above it
   * @param wrong those of them that were answered wrong
   * @param upper upper bound on the share of wrong ones, at 95 % confidence
   */
  public record Point(double threshold, int answered, int wrong, double upper) {

    /** Refuses what is no probability or no count. */
    public Point {
      if (!(threshold >= 0 && threshold <= 1 && upper >= 0 && upper <= 1)) {
        throw new IllegalArgumentException(
            "expected a threshold and an upper bound from 0 to 1, found "
                + threshold
                + " and "
                + upper);
      }
      if (wrong < 0 || wrong > answered) {
        throw new IllegalArgumentException(
            "expected from 0 to " + answered + " wrong answers, found " + wrong);
      }
    }
  }
}
