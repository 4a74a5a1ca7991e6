package kehys.text;

/**
 * How much each letter sequence, with all that it begins with, speaks for each language: at every
 * letter of a text the longest known one is asked for, and that alone.
 *
 * <p>A row is lanes of 16 bits, four in a long. A lane counts steps of 1/{@value #STEPS} and stands
 * {@value #ZERO} steps above what it means, so that none is negative and four are added up at once:
 * time goes to waiting for memory, of which rows of decimals would take four times as much.
 */
final class SequenceWeights {
  /** Four logarithms of {@link LanguageProfiles}, of which none is below -10, fit into a lane. */
  private static final int STEPS = 512;

  private static final int LANES = 4;
  private static final int ZERO = 1 << 15;
  private static final double HALF = 0.5;

  /** Every other lane; the sums of two then have 32 bits each, enough for 65,536 sequences. */
  private static final long EVEN = 0x0000FFFF_0000FFFFL;

  private static final long LOW = 0xFFFF_FFFFL;

  private final int width;
  private final long[] keys;
  private final long[] lanes;

  /**
   * What rows say.
   *
   * @param rows of each sequence: what it says with all that it begins with
   */
  SequenceWeights(SequenceRows rows) {
    this.width = (rows.columns() + LANES - 1) / LANES;
    // At most three of four slots are taken.
    this.keys = new long[Integer.highestOneBit(rows.size() / 3 * 4) << 1];
    this.lanes = new long[keys.length * width];
    rows.each((sequence, from) -> put(slot(sequence), sequence, rows, from));
  }

  private void put(int slot, long sequence, SequenceRows rows, int from) {
    keys[slot] = sequence;
    double[] values = rows.values();
    int columns = rows.columns();
    for (int column = 0; column < columns; column++) {
      // Nothing is negative here, so that cutting off after adding a half rounds.
      long steps = (long) (values[from + column] * STEPS + (ZERO + HALF));
      lanes[slot * width + column / LANES] |= steps << (Short.SIZE * (column % LANES));
    }
  }

  /** A place for the sums of a text of up to 20,000 letters, with nothing added. */
  long[] noSums() {
    return new long[2 * width];
  }

  /**
   * Adds what the sequences of a word say.
   *
   * @param word in small letters
   * @param sums from {@link #noSums}
   * @return of how many sequences
   */
  int add(String word, long[] sums) {
    int count = 0;
    long window = Letters.BOUND;
    for (int at = 0; at <= word.length(); at++) {
      window = (window << Character.SIZE) | (at < word.length() ? word.charAt(at) : Letters.BOUND);
      count += at >= Letters.LONGEST - 2 ? addLongest(window, sums) : 0;
    }
    // The last letters begin shorter ones, the bounds counting as letters.
    for (int length = Math.min(Letters.LONGEST - 1, word.length() + 2); length > 0; length--) {
      count += addLongest(window & ~(-1L << (Character.SIZE * length)), sums);
    }
    return count;
  }

  private int addLongest(long sequence, long[] sums) {
    int slot = longest(sequence);
    if (slot < 0) {
      return 0;
    }
    sum(slot * width, sums);
    return 1;
  }

  /** Adds to {@code scores}, one per language, what the sums of so many sequences say of each. */
  void tell(long[] sums, int count, double[] scores) {
    for (int column = 0; column < scores.length; column++) {
      scores[column] += (double) (lane(sums, column) - (long) ZERO * count) / STEPS;
    }
  }

  /** The slot of the longest known beginning, or -1. */
  private int longest(long sequence) {
    for (long part = sequence; part != 0; part >>>= Character.SIZE) {
      int slot = slot(part);
      if (keys[slot] == part) {
        return slot;
      }
    }
    return -1;
  }

  /** No sequence is 0, for no letter is. */
  private int slot(long sequence) {
    int slot = SequenceRows.mixed(sequence) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != sequence) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void sum(int row, long[] sums) {
    for (int i = 0; i < width; i++) {
      long four = lanes[row + i];
      sums[2 * i] += four & EVEN;
      sums[2 * i + 1] += (four >>> Short.SIZE) & EVEN;
    }
  }

  private static long lane(long[] sums, int column) {
    long two = sums[2 * (column / LANES) + column % 2];
    return column % LANES < 2 ? two & LOW : two >>> Integer.SIZE;
  }
}
