package kehys.features;

import java.util.Arrays;

/**
 * Counts hashed n-grams of one sentence: an open-addressing table that is emptied by walking what
 * was put into it, so a short sentence does not pay for a long one before it.
 */
final class CountTable {
  /** The count stands above the key, so that one read tells both; an empty slot is 0. */
  private static final long ONE = 1L << 32;

  private long[] slots = new long[2048];
  private int[] used = new int[1024];
  private int size;

  int size() {
    return size;
  }

  /** The {@code i}th key in the order of first occurrence. */
  int key(int i) {
    return (int) slots[used[i]];
  }

  int count(int i) {
    return (int) (slots[used[i]] >>> 32);
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      slots[used[i]] = 0;
    }
    size = 0;
  }

  /** Counts a key, which is 0 or more. */
  void add(int key) {
    int slot = slot(key);
    slots[slot] += slots[slot] == 0 ? first(slot, key) : ONE;
    if (size == used.length) {
      grow();
    }
  }

  private long first(int slot, int key) {
    used[size++] = slot;
    return ONE + key;
  }

  private int slot(int key) {
    int mask = slots.length - 1;
    int slot = ((key * 0x9E3779B1) >>> 7) & mask;
    while (slots[slot] != 0 && (int) slots[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** At most half of the slots are used: a key is found soon. */
  private void grow() {
    long[] old = slots;
    int[] order = used;
    slots = new long[2 * old.length];
    used = Arrays.copyOf(order, 2 * order.length);
    for (int i = 0; i < size; i++) {
      used[i] = slot((int) old[order[i]]);
      slots[used[i]] = old[order[i]];
    }
  }
}
