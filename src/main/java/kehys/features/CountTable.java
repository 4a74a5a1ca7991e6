package kehys.features;

import java.util.Arrays;

/**
 * Counts hashed n-grams of one sentence: an open-addressing table that is emptied by walking what
 * was put into it, so a short sentence does not pay for a long one before it.
 */
final class CountTable {
  private int[] keys = new int[4096];
  private int[] counts = new int[4096];
  private int[] used = new int[2048];
  private int size;

  int size() {
    return size;
  }

  /** The {@code i}th key in the order of first occurrence. */
  int key(int i) {
    return keys[used[i]];
  }

  int count(int i) {
    return counts[used[i]];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      counts[used[i]] = 0;
    }
    size = 0;
  }

  void add(int key) {
    int slot = slot(key);
    if (counts[slot]++ == 0) {
      keys[slot] = key;
      used[size++] = slot;
      if (size == used.length) {
        grow();
      }
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E3779B1) >>> 7) & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    int[] oldUsed = Arrays.copyOf(used, size);
    keys = new int[2 * oldKeys.length];
    counts = new int[2 * oldKeys.length];
    used = new int[2 * used.length];
    size = 0;
    for (int old : oldUsed) {
      int slot = slot(oldKeys[old]);
      keys[slot] = oldKeys[old];
      counts[slot] = oldCounts[old];
      used[size++] = slot;
    }
  }
}
