package kehys.text;

import java.util.Arrays;

/**
 * A row of numbers for each letter sequence, all in one array: there are twenty thousand, and
 * making an array and an entry of a map for each would delay a short run.
 */
final class SequenceRows {
  private final int columns;
  private long[] keys = new long[1 << 15];
  private int[] rows = new int[keys.length];
  private double[] values = new double[1 << 18];
  private int size;

  /** Rows of so many numbers. */
  SequenceRows(int columns) {
    this.columns = columns;
  }

  /** Number of rows. */
  int size() {
    return size;
  }

  /** All rows, one behind the other; longer than they are. */
  double[] values() {
    return values;
  }

  /** The place of a sequence's row, or -1. */
  int row(long sequence) {
    int slot = slot(sequence);
    return keys[slot] == 0 ? -1 : rows[slot];
  }

  /** Adds 1 to a number of a sequence's row; one that is new has zeros. */
  void add(long sequence, int column) {
    int slot = slot(sequence);
    if (keys[slot] == 0) {
      keys[slot] = sequence;
      rows[slot] = size++;
      grow();
      slot = slot(sequence);
    }
    values[rows[slot] * columns + column]++;
  }

  /** No sequence is 0, for no letter is. */
  private int slot(long sequence) {
    int slot = (int) ((sequence * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != sequence) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    if (size * columns == values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
    }
    if (2 * size < keys.length) {
      return;
    }
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[2 * oldKeys.length];
    rows = new int[keys.length];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] != 0) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        rows[slot] = oldRows[old];
      }
    }
  }
}
