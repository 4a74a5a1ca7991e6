package kehys.behaviour;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kehys.model.Card.Figure;
import kehys.statistics.ClusteredShare;
import kehys.statistics.RiskCurve.Sure;

/**
 * What one change did to the answers to one task.
 *
 * @param change the change
 * @param task name of the task
 * @param sentences how many were changed
 * @param failed how many of them were not answered as they should be afterwards
 * @param rate failed of all changed, from 0 to 1, with its 95 % interval over articles; 0 to 1
 *     where none was changed
 * @param outcome whether that is within the limit
 * @param worst the failures whose answers were surest, at most {@value #WORST}
 */
public record Behaviour(
    Change change,
    String task,
    int sentences,
    int failed,
    Figure rate,
    Outcome outcome,
    List<Failure> worst) {
  private static final int WORST = 20;

  /** Keeps its own copy of the list. */
  public Behaviour {
    worst = List.copyOf(worst);
  }

  /** Counts the trials of this change and task; they are in the order of the articles. */
  static Behaviour of(Change change, String task, List<Trial> trials) {
    List<Failure> failures = trials.stream().map(Trial::failure).flatMap(Optional::stream).toList();
    Figure rate = rate(trials);
    return new Behaviour(
        change,
        task,
        trials.size(),
        failures.size(),
        rate,
        Outcome.of(trials.size(), failures.size(), rate, change.expects().limit()),
        failures.stream()
            .sorted(Comparator.comparing(failure -> -failure.sureness()))
            .limit(WORST)
            .toList());
  }

  private static Figure rate(List<Trial> trials) {
    return ClusteredShare.of(
        trials.stream()
            .map(trial -> new Sure(trial.article(), 1, trial.failure().isPresent()))
            .toList());
  }
}
