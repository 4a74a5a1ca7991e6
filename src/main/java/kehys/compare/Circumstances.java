package kehys.compare;

import java.util.List;
import kehys.audit.Finding;
import kehys.evaluate.Exam;

/**
 * All that a reader has to know before the figures of a comparison.
 *
 * @param version of the code
 * @param seed seed of everything drawn by chance
 * @param exam what was asked
 * @param entrants who answered, in their order
 * @param leaks what makes the figures better than they should be; found before anything was learned
 * @param kept articles that stay in one fold with others because they share sentences with them
 */
public record Circumstances(
    String version, long seed, Exam exam, List<Entrant> entrants, List<Finding> leaks, int kept) {

  /** All that decides the results, in words: the same where the results have to be the same. */
  public String plan() {
    StringBuilder plan = new StringBuilder("kehys " + version + "\n");
    plan.append("data ").append(exam.corpus().sha256()).append('\n');
    plan.append("rows ").append(exam.corpus().size()).append('\n');
    plan.append("sentences ").append(exam.sha256()).append('\n');
    exam.tasks()
        .forEach(gold -> plan.append("task " + gold.task() + " " + gold.labels()).append('\n'));
    plan.append(exam.folds().split()).append('\n');
    plan.append("folds ").append(exam.folds().sha256()).append('\n');
    plan.append("seed ").append(seed).append('\n');
    entrants.forEach(entrant -> plan.append(entrant.plan()).append('\n'));
    return plan.toString();
  }
}
