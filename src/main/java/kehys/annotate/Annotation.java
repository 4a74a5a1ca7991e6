package kehys.annotate;

import java.util.List;
import java.util.Optional;
import kehys.text.Sentence;

/**
 * A sentence and what the model says of it.
 *
 * @param sentence the sentence
 * @param verdicts one per task, in the order of the model's heads
 * @param stance from attribution and framing, where the model has both
 */
public record Annotation(Sentence sentence, List<Verdict> verdicts, Optional<Stance> stance) {

  /** What was answered to the task of this name, or none. */
  public Optional<Verdict> verdict(String task) {
    return verdicts.stream().filter(verdict -> verdict.labels().task().equals(task)).findFirst();
  }
}
