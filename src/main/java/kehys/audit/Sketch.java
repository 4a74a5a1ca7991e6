package kehys.audit;

import java.util.Arrays;

/**
 * MinHash (Broder 1997) in bands: the least of each of 100 hash functions over a sentence's
 * shingles, 20 bands of 5. Two sentences share a band with probability 1 − (1 − s⁵)²⁰, s their
 * similarity: 0.9996 at 0.8, 0.975 at 0.7, 0.05 at 0.3.
 */
final class Sketch {
  static final int BANDS = 20;
  private static final int ROWS = 5;
  private static final long[] FACTORS = odd(BANDS * ROWS);

  private Sketch() {}

  private static long[] odd(int count) {
    long[] factors = new long[count];
    for (int i = 0; i < count; i++) {
      factors[i] = Shingles.mixed(0x9E3779B97F4A7C15L * (i + 1)) | 1;
    }
    return factors;
  }

  /** Writes the hash of each band to {@code bands[band][place]}. */
  static void write(long[] shingles, int[][] bands, int place) {
    long[] least = new long[FACTORS.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < FACTORS.length; i++) {
        // The high bits of a product with an odd factor are a hash of their own for each factor.
        least[i] = Math.min(least[i], (shingle * FACTORS[i]) >>> 8);
      }
    }
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Shingles.mixed(hash ^ least[band * ROWS + row]);
      }
      bands[band][place] = (int) hash;
    }
  }
}
