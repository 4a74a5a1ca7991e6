package kehys.features;

import java.util.Arrays;

/** Weighs n-grams by how few sentences have them. */
final class IdfWeights {
  private final float[] idf;

  /**
   * Weights of these frequencies.
   *
   * @param idf inverse document frequency per place of the vector; copied
   */
  IdfWeights(float[] idf) {
    this.idf = idf.clone();
  }

  /** The same weight at each of so many places, for what is not learned. */
  static float[] even(int places) {
    float[] ones = new float[places];
    Arrays.fill(ones, 1f);
    return ones;
  }

  /** Weighs a block's n-grams, each time they come, and scales them as a vector. */
  void weigh(Places places, int block, Features features) {
    int from = features.size();
    double squares = 0;
    for (int i = places.start(block); i < places.end(block); i++) {
      float value = idf[places.all()[i]];
      if (value > 0) {
        squares += (double) value * value;
        features.add(places.all()[i], value);
      }
    }
    if (squares > 0) {
      features.scale(from, (float) (places.length(block) / Math.sqrt(squares)));
    }
  }

  /** A copy: one value per place of the vector. */
  float[] values() {
    return idf.clone();
  }
}
