package kehys.behaviour;

import java.util.List;
import kehys.annotate.Annotation;
import kehys.data.Attribution;

/** What a change has to do to the answers. */
public sealed interface Expectation {

  /** Whether the answers to this task say anything. */
  boolean concerns(String task);

  /**
   * Whether the change says anything of this sentence.
   *
   * @param answers the annotations of the unchanged article
   * @param sentence place of the sentence
   * @param changed the changed sentence
   */
  boolean applies(List<Annotation> answers, int sentence, String changed);

  /** Whether the answer after the change is as it should be. */
  boolean met(String before, String after);

  /** The greatest rate of failures that is allowed, from 0 to 1. */
  double limit();

  /**
   * The answer stays, to every task.
   *
   * @param limit the greatest rate of flips that is allowed, from 0 to 1
   */
  record Keeps(double limit) implements Expectation {
    @Override
    public boolean concerns(String task) {
      return true;
    }

    @Override
    public boolean applies(List<Annotation> answers, int sentence, String changed) {
      return true;
    }

    @Override
    public boolean met(String before, String after) {
      return after.equals(before);
    }
  }

  /**
   * The answer becomes a label. Only sentences count whose answer was another, and from which the
   * words went that were the reason for it.
   *
   * @param task name of the task
   * @param from what was answered before; empty for any other label
   * @param to what has to be answered after the change
   * @param limit the greatest rate of other answers that is allowed, from 0 to 1
   */
  record Becomes(String task, String from, String to, double limit) implements Expectation {
    @Override
    public boolean concerns(String other) {
      return task.equals(other);
    }

    @Override
    public boolean applies(List<Annotation> answers, int sentence, String changed) {
      String before = label(answers.get(sentence));
      boolean turns = from.isEmpty() ? !before.equals(to) : before.equals(from);
      return turns
          && (!to.equals(Attribution.NARRATOR.label()) || silentBefore(answers, sentence))
          && Grounds.gone(task, from, answers.get(sentence), changed);
    }

    /** Without a source of its own a sentence may carry on the speech before it. */
    private boolean silentBefore(List<Annotation> answers, int sentence) {
      return sentence == 0 || label(answers.get(sentence - 1)).equals(to);
    }

    private String label(Annotation annotation) {
      return annotation.verdict(task).orElseThrow().label();
    }

    @Override
    public boolean met(String before, String after) {
      return after.equals(to);
    }
  }
}
