package kehys.model;

import java.util.List;

/**
 * What each place of the vector adds, as lanes of 16 bits, four in a long: idf² first, then idf ×
 * weight for each label. A lane counts steps of its own; those of labels stand 32,768 steps above
 * what they mean, so that none is negative and four of them are added up at once.
 */
final class PackedRows {
  private static final int LANES = 4;
  private static final int ZERO = 1 << 15;
  private static final int MOST = (1 << 16) - 1;

  /** Makes cutting off round. */
  private static final float HALF = 0.5f;

  /** Every other lane; the sums of two then have 32 bits each. */
  private static final long EVEN = 0x0000FFFF_0000FFFFL;

  private static final long LOW = 0xFFFF_FFFFL;

  /** So many are added up before a sum of 32 bits could run over. */
  private static final int AT_ONCE = 1 << 15;

  private final int labels;
  private final int width;
  private final long[] rows;
  private final float[] steps;

  private PackedRows(float[] steps, int places) {
    this.labels = steps.length - 1;
    this.width = (steps.length + LANES - 1) / LANES;
    this.rows = new long[places * width];
    this.steps = steps;
  }

  /** Rows of a featurizer's idf and the weights of its heads. */
  static PackedRows of(float[] idf, List<LinearClassifier> heads) {
    int labels = heads.stream().mapToInt(LinearClassifier::labels).sum();
    PackedRows packed = new PackedRows(new float[1 + labels], idf.length);
    packed.squares(idf);
    int lane = 1;
    for (LinearClassifier head : heads) {
      for (int label = 0; label < head.labels(); label++) {
        packed.weights(idf, head, label, lane++);
      }
    }
    return packed;
  }

  private void squares(float[] idf) {
    float largest = 0;
    for (float value : idf) {
      largest = value > largest ? value : largest;
    }
    steps[0] = largest * largest / MOST;
    float perStep = perStep(0);
    for (int place = 0; place < idf.length; place++) {
      put(place, 0, idf[place] * idf[place] * perStep + HALF);
    }
  }

  private void weights(float[] idf, LinearClassifier head, int label, int lane) {
    steps[lane] = head.largest(idf, label) / (ZERO - 1);
    float perStep = perStep(lane);
    for (int place = 0; place < idf.length; place++) {
      put(place, lane, idf[place] * head.weight(place, label) * perStep + (ZERO + HALF));
    }
  }

  private float perStep(int lane) {
    return steps[lane] > 0 ? 1 / steps[lane] : 0;
  }

  /** Writes a lane that is empty; what is behind the decimal point falls away. */
  private void put(int place, int lane, float count) {
    rows[place * width + lane / LANES] |= (long) (int) count << (Short.SIZE * (lane % LANES));
  }

  /** How many sums there are, some of them of no use. */
  int lanes() {
    return width * LANES;
  }

  /**
   * Adds what these places add, each as often as it stands there.
   *
   * @param places the places from {@code start} to before {@code end} are read
   * @param sums [lanes], in steps
   */
  void sum(int[] places, int start, int end, long[] sums) {
    for (int from = start; from < end; from += AT_ONCE) {
      for (int column = 0; column < width; column++) {
        sum(places, from, Math.min(end, from + AT_ONCE), column, sums);
      }
    }
  }

  private void sum(int[] places, int from, int to, int column, long[] sums) {
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      long four = rows[places[i] * width + column];
      even += four & EVEN;
      odd += (four >>> Short.SIZE) & EVEN;
    }
    int lane = column * LANES;
    sums[lane] += even & LOW;
    sums[lane + 1] += odd & LOW;
    sums[lane + 2] += even >>> Integer.SIZE;
    sums[lane + 3] += odd >>> Integer.SIZE;
  }

  /**
   * Adds a block's sums to the scores, scaled as a vector of this length.
   *
   * @param sums [lanes], of so many places
   * @param scores [labels of all heads]
   */
  void add(long[] sums, int count, float length, float[] scores) {
    if (sums[0] > 0) {
      double scale = length / Math.sqrt((double) sums[0] * steps[0]);
      for (int label = 0; label < labels; label++) {
        long above = sums[1 + label] - (long) ZERO * count;
        scores[label] += (float) (scale * steps[1 + label] * above);
      }
    }
  }
}
