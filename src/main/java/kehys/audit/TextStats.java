package kehys.audit;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the sentences of a language look like.
 *
 * @param words length of a sentence in words
 * @param sentences length of an article in sentences
 * @param vocabulary different words in the first quarter, half, three quarters and all of the
 *     sentences, in the order of the articles
 * @param distinctTrigrams different word trigrams within sentences over all of them, 0 to 1; none
 *     where no sentence has three words
 */
public record TextStats(
    Spread words, Spread sentences, List<Growth> vocabulary, OptionalDouble distinctTrigrams) {

  /** Keeps its own copy of the list. */
  public TextStats {
    vocabulary = List.copyOf(vocabulary);
  }
}
