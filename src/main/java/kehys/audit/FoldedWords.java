package kehys.audit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of one sentence: runs of letters and digits (with the marks that belong to a letter) in
 * NFC and small letters, as 64-bit hashes. Two of 50 million different n-grams share a hash about
 * once in 15,000 corpora, which is why nothing here keeps the words themselves.
 */
final class FoldedWords {
  private static final long BASIS = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private String folded = "";
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private long[] hashes = new long[64];
  private int size;

  /** Reads a sentence in place of the one before. */
  void read(String sentence) {
    folded = Normalizer.normalize(sentence, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    size = 0;
    int start = -1;
    for (int at = 0; at < folded.length(); ) {
      int point = folded.codePointAt(at);
      if (isPart(point, start >= 0)) {
        start = start < 0 ? at : start;
      } else if (start >= 0) {
        put(start, at);
        start = -1;
      }
      at += Character.charCount(point);
    }
    if (start >= 0) {
      put(start, folded.length());
    }
  }

  private static boolean isPart(int point, boolean within) {
    return Character.isLetterOrDigit(point)
        || (within && (MARKS >> Character.getType(point) & 1) != 0);
  }

  private void put(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    long hash = BASIS;
    for (int i = start; i < end; i++) {
      hash = (hash ^ folded.charAt(i)) * PRIME;
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size++] = mixed(hash);
  }

  /** Number of words. */
  int size() {
    return size;
  }

  /**
   * The hash of the n-gram of {@code length} words that starts at the word {@code first}; n-grams
   * of different lengths differ.
   */
  long hash(int first, int length) {
    long hash = length;
    for (int i = first; i < first + length; i++) {
      hash = mixed(hash * GOLDEN + hashes[i]);
    }
    return hash;
  }

  /** The same n-gram as text, a space between words. */
  String text(int first, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < first + length; i++) {
      text.append(i > first ? " " : "").append(folded, starts[i], ends[i]);
    }
    return text.toString();
  }

  /** The last step of SplitMix64 (Steele, Lea and Flood 2014): every bit comes to count. */
  private static long mixed(long hash) {
    long z = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
