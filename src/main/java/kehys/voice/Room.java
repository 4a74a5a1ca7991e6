package kehys.voice;

import java.util.Arrays;

/**
 * Which cells of a {@link FormTree} are taken, and which bases: no two nodes have one, so that the
 * letter of a cell tells whose child it is.
 */
final class Room {
  /** A base has its children in the 64 cells from it on: in two numbers, the first its own. */
  private static final int BEHIND = 2;

  /** So far before the last base others are looked for: a search of all holes takes too long. */
  private static final int NEAR = Long.SIZE;

  private long[] taken = new long[BEHIND];
  private long[] bases = new long[BEHIND];

  /** Cells before are taken, or given up. */
  private int free;

  /**
   * Takes cells for the children of a node.
   *
   * @param letters a bit for the number of each child's letter, at least one
   * @return the base: so many cells before a child as the number of its letter says
   */
  int take(long letters) {
    free += Long.numberOfTrailingZeros(~bits(taken, free));
    int base = Math.max(0, free - Long.numberOfTrailingZeros(letters));
    long not = not(base, letters);
    while (not == -1) {
      base += Long.SIZE;
      not = not(base, letters);
    }
    base += Long.numberOfTrailingZeros(~not);
    mark(base, letters);
    free = Math.max(free, base - NEAR);
    return base;
  }

  /** Which of the 64 bases from one on do not do. */
  private long not(int base, long letters) {
    long not = bits(bases, base);
    for (long rest = letters; rest != 0; rest &= rest - 1) {
      not |= bits(taken, base + Long.numberOfTrailingZeros(rest));
    }
    return not;
  }

  /** The bits from one on. */
  private static long bits(long[] all, int from) {
    int at = from / Long.SIZE;
    if (at + 1 >= all.length) {
      return at < all.length ? all[at] >>> from : 0;
    }
    // A shift by 64 is none.
    return all[at] >>> from | all[at + 1] << 1 << ~from;
  }

  private void mark(int base, long letters) {
    int at = base / Long.SIZE;
    if (at + BEHIND > taken.length) {
      taken = Arrays.copyOf(taken, 2 * taken.length);
      bases = Arrays.copyOf(bases, taken.length);
    }
    bases[at] |= 1L << base;
    taken[at] |= letters << base;
    taken[at + 1] |= letters >>> 1 >>> ~base;
  }

  /** More than the number of any cell that is taken. */
  int size() {
    return taken.length * Long.SIZE;
  }
}
