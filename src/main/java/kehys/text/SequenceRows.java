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

  /** Length of a row. */
  int columns() {
    return columns;
  }

  /** Number of rows. */
  int size() {
    return size;
  }

  /** All rows, one behind the other; longer than they are. */
  double[] values() {
    return values;
  }

  /** Where the row of a sequence that has one begins among the values. */
  int from(long sequence) {
    return rows[slot(sequence)] * columns;
  }

  /** Is handed a sequence and where its row begins among the values. */
  interface Each {
    void row(long sequence, int from);
  }

  /** Hands over all rows. */
  void each(Each each) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        each.row(keys[slot], rows[slot] * columns);
      }
    }
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

  /** A number for a sequence whose low bits depend on all letters of it. */
  static int mixed(long sequence) {
    return (int) ((sequence * 0x9E3779B97F4A7C15L) >>> 40);
  }

  /** No sequence is 0, for no letter is. */
  private int slot(long sequence) {
    int slot = mixed(sequence) & (keys.length - 1);
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
