package kehys.train;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import kehys.features.Features;

/** A sentence's features, kept for learning: places rising, no place twice. */
final class SparseRow {
  private final int[] places;
  private final float[] values;

  private SparseRow(int[] places, float[] values) {
    this.places = places;
    this.values = values;
  }

  /** Copies a buffer; values on the same place are added up in the order they stand. */
  static SparseRow of(Features features) {
    int[] order =
        IntStream.range(0, features.size())
            .boxed()
            .sorted((a, b) -> Integer.compare(features.index(a), features.index(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] places = new int[order.length];
    float[] values = new float[order.length];
    int size = 0;
    for (int at : order) {
      if (size > 0 && places[size - 1] == features.index(at)) {
        values[size - 1] += features.value(at);
      } else {
        places[size] = features.index(at);
        values[size++] = features.value(at);
      }
    }
    return new SparseRow(Arrays.copyOf(places, size), Arrays.copyOf(values, size));
  }

  /** The same value at each of these places. */
  static SparseRow even(BitSet places, float value) {
    int[] all = places.stream().toArray();
    float[] values = new float[all.length];
    Arrays.fill(values, value);
    return new SparseRow(all, values);
  }

  /**
   * This row with nothing but these places, and 1 at one more.
   *
   * @param constant above all other places
   */
  SparseRow among(BitSet chosen, int constant) {
    int[] kept = new int[size() + 1];
    float[] weights = new float[size() + 1];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (chosen.get(places[i])) {
        kept[count] = places[i];
        weights[count++] = values[i];
      }
    }
    kept[count] = constant;
    weights[count++] = 1;
    return new SparseRow(Arrays.copyOf(kept, count), Arrays.copyOf(weights, count));
  }

  int size() {
    return places.length;
  }

  int place(int i) {
    return places[i];
  }

  float value(int i) {
    return values[i];
  }
}
