package kehys.annotate;

import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Sentence;
import kehys.text.Span;
import kehys.voice.Voice;

/**
 * A sentence and what the model says of it.
 *
 * @param sentence the sentence
 * @param verdicts one per task, in the order of the model's heads
 * @param voice whom it credits, where somebody was found
 * @param decision whether the answers stand by themselves
 * @param stance from attribution and framing, where the model has both
 */
public record Annotation(
    Sentence sentence,
    List<Verdict> verdicts,
    Optional<Stance> stance,
    Optional<Voice> voice,
    Decision decision) {

  /** What was answered to the task of this name, or none. */
  public Optional<Verdict> verdict(String task) {
    return verdicts.stream().filter(verdict -> verdict.labels().task().equals(task)).findFirst();
  }

  /** The words that name the source, where there are any and the answer agrees that it is one. */
  public Optional<Span> namedSource() {
    boolean narrator =
        verdict(Attribution.TASK)
            .map(verdict -> verdict.label().equals(Attribution.NARRATOR.label()))
            .orElse(false);
    return narrator ? Optional.empty() : voice.flatMap(Voice::source);
  }
}
