package kehys.annotate;

import java.util.List;
import java.util.Optional;
import kehys.model.Labels;

/** What a head says of a sentence: a probability for each label of its task. */
public final class Verdict {
  private final Labels labels;
  private final float[] probabilities;

  Verdict(Labels labels, float[] probabilities) {
    this.labels = labels;
    this.probabilities = probabilities;
  }

  /** What was answered to the task of this name, or none; asked several times a sentence. */
  static Optional<Verdict> of(List<Verdict> verdicts, String task) {
    for (Verdict verdict : verdicts) {
      if (verdict.labels.task().equals(task)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  /** The same by the names of other labels; one that it does not know has no probability. */
  Verdict in(Labels others) {
    float[] moved = new float[others.size()];
    for (int i = 0; i < moved.length; i++) {
      int place = labels.names().indexOf(others.names().get(i));
      moved[i] = place < 0 ? 0 : probabilities[place];
    }
    return new Verdict(others, moved);
  }

  /** The task's labels. */
  public Labels labels() {
    return labels;
  }

  /** Probability of the {@code i}th label, from 0 to 1. */
  public float probability(int i) {
    return probabilities[i];
  }

  /** All probabilities in the order of the labels, a copy. */
  public float[] probabilities() {
    return probabilities.clone();
  }

  /** Place of the most probable label; the first of equals. */
  public int best() {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The most probable label. */
  public String label() {
    return labels.names().get(best());
  }
}
