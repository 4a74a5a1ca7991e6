package kehys.annotate;

import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.data.Framing;
import kehys.model.Labels;
import kehys.text.Sentence;
import kehys.text.Span;
import kehys.voice.Heard;
import kehys.voice.Likelihood;
import kehys.voice.Voice;

/**
 * A sentence and what the model says of it.
 *
 * @param sentence the sentence
 * @param verdicts one per task, in the order of the model's heads
 * @param stance from attribution and framing, where the model has both
 * @param decision whether the answers stand by themselves
 * @param heard what was found in the sentence without the model
 * @param explanations why each task was answered so; empty where nobody asked
 */
public record Annotation(
    Sentence sentence,
    List<Verdict> verdicts,
    Optional<Stance> stance,
    Decision decision,
    Heard heard,
    List<Explanation> explanations) {

  /** The same with why it was answered so. */
  Annotation with(List<Explanation> others) {
    return new Annotation(sentence, verdicts, stance, decision, heard, others);
  }

  /**
   * The same with verdicts on these tasks alone, each in the order of the labels given here.
   *
   * @param tasks tasks that were answered, with all labels that they were answered with
   */
  public Annotation in(List<Labels> tasks) {
    List<Verdict> moved =
        tasks.stream().map(one -> verdict(one.task()).orElseThrow().in(one)).toList();
    return new Annotation(sentence, moved, stance, decision, heard, explanations);
  }

  /** What was answered to the task of this name, or none. */
  public Optional<Verdict> verdict(String task) {
    return Verdict.of(verdicts, task);
  }

  /** The words that name the source, where there are any and the answer agrees that it is one. */
  public Optional<Span> namedSource() {
    return isNarrator() ? Optional.empty() : voice().flatMap(Voice::source);
  }

  /** Whom the sentence credits, where somebody was found. */
  public Optional<Voice> voice() {
    return heard.voice();
  }

  /** Whether the answer is that nobody is credited. */
  public boolean isNarrator() {
    return is(Attribution.TASK, Attribution.NARRATOR.label());
  }

  /** Whether the answer is that the sentence is an estimate. */
  public boolean isEstimate() {
    return is(Framing.TASK, Framing.ESTIMATE.label());
  }

  private boolean is(String task, String label) {
    return verdict(task).map(verdict -> verdict.label().equals(label)).orElse(false);
  }

  /** How likely an estimate calls its content, where it has words for that. */
  public Optional<Likelihood> likelihood() {
    return isEstimate() ? heard.likelihood() : Optional.empty();
  }
}
