package kehys.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kehys.features.Features;
import kehys.features.PieceFeaturizer;
import kehys.features.Scratch;
import kehys.voice.Reading;

/**
 * Embeddings to begin with, of about length 1.
 *
 * @param pieces number of pieces: first those of a sentence, then as many of the one before
 * @param size length of a vector
 */
record FirstVectors(int pieces, int size, long seed) {

  /** Drawn evenly. */
  float[] even() {
    Random random = new Random(seed);
    float[] values = new float[pieces * size];
    float reach = (float) Math.sqrt(3.0 / size);
    for (int i = 0; i < values.length; i++) {
      values[i] = reach * (2 * random.nextFloat() - 1);
    }
    return values;
  }

  /** Learned from these articles; a piece is alike in a sentence and in the one before. */
  float[] learned(PieceFeaturizer featurizer, List<Reading> articles) {
    int own = pieces / 2;
    float[] vectors = PieceVectors.learn(sequences(featurizer, articles), own, size, seed);
    float[] both = new float[pieces * size];
    System.arraycopy(vectors, 0, both, 0, vectors.length);
    System.arraycopy(vectors, 0, both, own * size, vectors.length);
    return both;
  }

  private List<int[]> sequences(PieceFeaturizer featurizer, List<Reading> articles) {
    Scratch scratch = new Scratch();
    List<int[]> sequences = new ArrayList<>();
    for (Reading article : articles) {
      for (int sentence = 0; sentence < article.heard().size(); sentence++) {
        sequences.add(own(featurizer.features(article, sentence, scratch)));
      }
    }
    return sequences;
  }

  private int[] own(Features features) {
    return IntStream.range(0, features.size())
        .map(features::index)
        .filter(piece -> piece < pieces / 2)
        .toArray();
  }
}
