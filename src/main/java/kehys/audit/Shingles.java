package kehys.audit;

import java.util.Arrays;

/** Stretches of a folded sentence, by which nearly the same ones are found. */
final class Shingles {
  private static final int LENGTH = 5;

  private Shingles() {}

  /**
   * Hashes of all different stretches of {@value #LENGTH} characters, rising; of the whole text
   * where it is shorter.
   */
  static long[] of(String folded) {
    int count = Math.max(1, folded.length() - LENGTH + 1);
    long[] hashes = new long[count];
    for (int i = 0; i < count; i++) {
      hashes[i] = hash(folded, i, Math.min(folded.length(), i + LENGTH));
    }
    Arrays.sort(hashes);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  private static long hash(String text, int from, int to) {
    long hash = 0x9E3779B97F4A7C15L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mixed(hash);
  }

  /** Spreads every bit over all others (Steele, Lea and Flood 2014). */
  static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** Share of the shingles of either that are in both (Jaccard 1912), from 0 to 1. */
  static double similarity(long[] one, long[] other) {
    int both = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        both++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return (double) both / (one.length + other.length - both);
  }
}
