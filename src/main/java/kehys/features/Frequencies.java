package kehys.features;

/** In how many sentences each place of the vector occurs. */
final class Frequencies {
  private final int[] having;

  /** The last sentence that was counted at a place, from 1: none counts twice there. */
  private final int[] last;

  private int sentences;

  Frequencies(int dimensions) {
    having = new int[dimensions];
    last = new int[dimensions];
  }

  /** How many sentences were counted. */
  int sentences() {
    return sentences;
  }

  void count(Places sentence) {
    sentences++;
    for (int i = 0; i < sentence.size(); i++) {
      int place = sentence.all()[i];
      having[place] += last[place] == sentences ? 0 : 1;
      last[place] = sentences;
    }
  }

  /**
   * ln((1 + n) / (1 + df)) + 1 by place, n sentences, df of them with the feature (Spärck Jones
   * 1972, smoothed as if one more sentence held every feature once); 0 for what no sentence has, so
   * that strange words do not take weight from those that are known.
   */
  float[] idf() {
    float[] idf = new float[having.length];
    for (int place = 0; place < idf.length; place++) {
      idf[place] = having[place] == 0 ? 0 : idf(having[place]);
    }
    return idf;
  }

  private float idf(int df) {
    return (float) (StrictMath.log((1.0 + sentences) / (1.0 + df)) + 1.0);
  }
}
