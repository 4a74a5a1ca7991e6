package kehys.annotate;

import java.util.List;
import java.util.Locale;

/**
 * Why a task was answered as it was. The weights add up to the score, but for rounding.
 *
 * @param task name of the task
 * @param label the answer
 * @param method how the weights were found
 * @param score the label's score: for {@link Method#EXACT} as the classifier adds it up, for {@link
 *     Method#OCCLUSION} the logarithm of the odds of the label's probability
 * @param evidence by place in the sentence
 */
public record Explanation(
    String task, String label, Method method, double score, List<Evidence> evidence) {

  /** Keeps its own copy. */
  public Explanation {
    evidence = List.copyOf(evidence);
  }

  /** How weights are found. */
  public enum Method {
    /** Each word's share of the sum that a linear classifier is. */
    EXACT,
    /** What the score loses where a word is blanked out; what words do together is nobody's. */
    OCCLUSION;

    /** The name used in files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
