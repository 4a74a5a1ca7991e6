package kehys.text;

import java.util.Arrays;

/**
 * A row of numbers for each letter sequence, all in one array: there are twenty thousand, and
 * making an array and an entry of a map for each would delay a short run.
 */
final class SequenceRows {
  private final int columns;
  private long[] sequences = new long[1 << 15];
  private double[] values;
  private int[] slots = new int[1 << 16];
  private int size;

  /** Rows of so many numbers. */
  SequenceRows(int columns) {
    this.columns = columns;
    this.values = new double[sequences.length * columns];
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
    return (slots[slot(sequence)] - 1) * columns;
  }

  /** Is handed a sequence and where its row begins among the values. */
  interface Each {
    void row(long sequence, int from);
  }

  /** Hands over all rows in the order in which their sequences were first met. */
  void each(Each each) {
    for (int row = 0; row < size; row++) {
      each.row(sequences[row], row * columns);
    }
  }

  /** Adds 1 to a number of a sequence's row; one that is new has zeros. */
  void add(long sequence, int column) {
    int slot = slot(sequence);
    if (slots[slot] == 0) {
      slots[slot] = size + 1;
      sequences[size++] = sequence;
      grow();
      slot = slot(sequence);
    }
    values[(slots[slot] - 1) * columns + column]++;
  }

  /** A number for a sequence whose low bits depend on all letters of it. */
  static int mixed(long sequence) {
    return (int) ((sequence * 0x9E3779B97F4A7C15L) >>> 40);
  }

  private int slot(long sequence) {
    int slot = mixed(sequence) & (slots.length - 1);
    while (slots[slot] != 0 && sequences[slots[slot] - 1] != sequence) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    if (size < sequences.length) {
      return;
    }
    sequences = Arrays.copyOf(sequences, 2 * size);
    values = Arrays.copyOf(values, 2 * size * columns);
    slots = new int[4 * size];
    for (int row = 0; row < size; row++) {
      slots[slot(sequences[row])] = row + 1;
    }
  }
}
