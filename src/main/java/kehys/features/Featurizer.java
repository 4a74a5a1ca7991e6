package kehys.features;

import java.util.List;
import java.util.Optional;
import kehys.voice.Reading;

/**
 * Turns a sentence in its article into a sparse vector or a sequence. Immutable, for any number of
 * threads.
 */
public sealed interface Featurizer permits HashedFeaturizer, PieceFeaturizer {

  /** Whether it looks at who says what. */
  boolean seesVoices();

  /** An article as far as this featurizer looks, for {@link #features}. */
  Reading seen(Reading whole);

  /**
   * Writes the features of one sentence. It sees the sentences up to this one and none after it, as
   * the annotators did.
   *
   * @param reading the article with its voices
   * @param sentence place of the sentence in the article, from 0
   * @param scratch this thread's buffer; its features are overwritten
   * @return the features, held by {@code scratch} until its next use
   */
  Features features(Reading reading, int sentence, Scratch scratch);

  /**
   * The features of one sentence shared out to its words, or none where this featurizer cannot tell
   * which word brings what.
   */
  Optional<List<Part>> parts(Reading reading, int sentence);

  /** Length of the whole vector; every index is below it. */
  int dimensions();
}
