package kehys.audit;

import java.util.List;

/**
 * The n-grams that a label prefers to the task's other labels, within one language.
 *
 * @param task the task
 * @param label one of its labels
 * @param ngrams the {@value #MOST} of one or two words with the highest z-scores, highest first;
 *     fewer where fewer are above 0, none where the language has no other label
 */
public record TopNgrams(String task, String label, List<Ngram> ngrams) {
  static final int MOST = 10;

  /** Keeps its own copy of the list. */
  public TopNgrams {
    ngrams = List.copyOf(ngrams);
  }
}
