package kehys.model;

import java.util.List;
import kehys.features.Features;

/** A vector for each piece. Not copied: the holder does not change the array. */
public final class Embeddings {
  private final float[] values;
  private final int size;

  /**
   * Vectors of these values.
   *
   * @param values [pieces, size], row-major
   * @param size length of a vector
   */
  public Embeddings(float[] values, int size) {
    this.values = values;
    this.size = size;
  }

  int size() {
    return size;
  }

  /** Component {@code i} of a piece's vector. */
  float value(int piece, int i) {
    return values[piece * size + i];
  }

  /** The mean over a sequence, zeros where it is empty. */
  float[] mean(Features pieces) {
    float[] mean = new float[size];
    for (int place = 0; place < pieces.size(); place++) {
      for (int i = 0; i < size; i++) {
        mean[i] += value(pieces.index(place), i);
      }
    }
    for (int i = 0; i < size; i++) {
      mean[i] /= Math.max(1, pieces.size());
    }
    return mean;
  }

  Tensor tensor(String name) {
    return new Tensor(name + ".embeddings", List.of(values.length / size, size), values);
  }

  static Embeddings read(TensorFile file, String name, int pieces, int size) {
    return new Embeddings(file.floats(name + ".embeddings", List.of(pieces, size)), size);
  }
}
