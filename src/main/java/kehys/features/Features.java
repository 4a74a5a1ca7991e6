package kehys.features;

import java.util.Arrays;

/**
 * A sparse vector: what a classifier sees of one sentence. A buffer, reused from sentence to
 * sentence by one thread; {@code index(i)} and {@code value(i)} hold for {@code 0 <= i < size()}.
 * Where two kinds of feature fall on one index it stands twice, and its values add up.
 */
public final class Features {
  private int[] index = new int[1024];
  private float[] value = new float[1024];
  private int size;

  /** Number of features written. */
  public int size() {
    return size;
  }

  /** The place of feature {@code i} in the whole vector. */
  public int index(int i) {
    return index[i];
  }

  /** The weight of feature {@code i}. */
  public float value(int i) {
    return value[i];
  }

  void clear() {
    size = 0;
  }

  void add(int at, float amount) {
    if (size == index.length) {
      index = Arrays.copyOf(index, 2 * size);
      value = Arrays.copyOf(value, 2 * size);
    }
    index[size] = at;
    value[size++] = amount;
  }

  void scale(int from, float factor) {
    for (int i = from; i < size; i++) {
      value[i] *= factor;
    }
  }
}
