package kehys.annotate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kehys.model.Risk;

/**
 * Leaves to a person what is answered below a threshold.
 *
 * @param thresholds task and label to the least probability that stands
 */
public record Abstention(Map<Answer, Double> thresholds) {
  /** Lets every answer stand. */
  public static final Abstention NEVER = new Abstention(Map.of());

  private static final double NO_THRESHOLD = 2;

  /** Keeps its own copy. */
  public Abstention {
    thresholds = Map.copyOf(thresholds);
  }

  /**
   * An answer to a task.
   *
   * @param task name of the task
   * @param label the answered label; empty for all that have no threshold of their own
   */
  public record Answer(String task, String label) {}

  /**
   * The thresholds below which most answers stand, with the upper bound of their share of errors at
   * or below a limit. Where there is none, no answer stands.
   *
   * @param risks as they are stored in a model
   * @param limit most errors, from 0 to 1
   * @param perLabel whether each label has to meet the limit for itself
   */
  public static Abstention of(List<Risk> risks, double limit, boolean perLabel) {
    Map<Answer, Double> thresholds = new HashMap<>();
    for (Risk risk : risks) {
      if (risk.label().isEmpty() || perLabel) {
        double threshold = point(risk, limit).map(Risk.Point::threshold).orElse(NO_THRESHOLD);
        thresholds.put(new Answer(risk.task(), risk.label()), threshold);
      }
    }
    return new Abstention(thresholds);
  }

  /** The point with most answers that meets the limit, or none. */
  public static Optional<Risk.Point> point(Risk risk, double limit) {
    return risk.points().stream()
        .filter(point -> point.upper() <= limit)
        .max(Comparator.comparing(Risk.Point::answered));
  }

  /** Whether all these verdicts stand by themselves. */
  Decision decision(List<Verdict> verdicts) {
    boolean all = thresholds.isEmpty() || verdicts.stream().allMatch(this::stands);
    return all ? Decision.AUTO : Decision.REVIEW;
  }

  private boolean stands(Verdict verdict) {
    String task = verdict.labels().task();
    double whole = thresholds.getOrDefault(new Answer(task, ""), 0.0);
    double least = thresholds.getOrDefault(new Answer(task, verdict.label()), whole);
    return verdict.probability(verdict.best()) >= least;
  }
}
