package kehys.audit;

import java.util.Arrays;

/**
 * How often each of many 64-bit keys was added. Open addressing over plain arrays: 20 to 30 bytes a
 * key, where a map of boxed numbers takes about 80.
 */
final class LongCounts {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** One more than the place of a slot's key; 0 where the slot is free. */
  private int[] slots = new int[1 << 10];

  private long[] keys = new long[1 << 9];
  private int[] counts = new int[1 << 9];
  private int size;

  /**
   * Counts a key once more.
   *
   * @return its place; keys have the places 0, 1, 2, … in the order of their first addition
   */
  int add(long key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      slot = put(key, slot);
    }
    int place = slots[slot] - 1;
    counts[place]++;
    return place;
  }

  private int put(long key, int free) {
    int slot = free;
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size + size / 2);
      counts = Arrays.copyOf(counts, keys.length);
    }
    if (size >= slots.length / 4 * 3) {
      spread();
      slot = slot(key);
    }
    keys[size] = key;
    slots[slot] = ++size;
    return slot;
  }

  /** Number of different keys. */
  int size() {
    return size;
  }

  /** The key at a place. */
  long key(int place) {
    return keys[place];
  }

  /** How often the key at a place was added. */
  int count(int place) {
    return counts[place];
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) ((key * GOLDEN) >>> 32) & mask;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void spread() {
    slots = new int[2 * slots.length];
    for (int place = 0; place < size; place++) {
      slots[slot(keys[place])] = place + 1;
    }
  }
}
