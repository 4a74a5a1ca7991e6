package kehys.model;

import java.util.Arrays;
import java.util.List;
import kehys.features.Features;

/**
 * Filters over so many neighbouring pieces, rectified, each at its highest over the sequence. Where
 * a window reaches over an end there is nothing: (width - 1) / 2 pieces before, the rest behind.
 */
public final class Convolution {
  private final int width;
  private final float[] weights;
  private final float[] bias;

  /**
   * Filters of these weights, which are not copied and must not change.
   *
   * @param width pieces in a window
   * @param weights [width, size of an embedding, filters], row-major
   * @param bias [filters]
   */
  public Convolution(int width, float[] weights, float[] bias) {
    this.width = width;
    this.weights = weights;
    this.bias = bias;
  }

  int width() {
    return width;
  }

  int filters() {
    return bias.length;
  }

  /** Writes the value of each filter, at least 0, in the window of one place of the sequence. */
  void at(Features pieces, int place, Embeddings embeddings, float[] into) {
    System.arraycopy(bias, 0, into, 0, bias.length);
    window(pieces, place - (width - 1) / 2, embeddings, into);
    for (int filter = 0; filter < into.length; filter++) {
      into[filter] = Math.max(0, into[filter]);
    }
  }

  /** Writes the highest value of each filter, at least 0, from {@code at} on. */
  void highest(Features pieces, Embeddings embeddings, float[] into, int at) {
    float[] sums = new float[bias.length];
    Arrays.fill(into, at, at + bias.length, 0f);
    for (int place = 0; place < pieces.size(); place++) {
      at(pieces, place, embeddings, sums);
      for (int filter = 0; filter < sums.length; filter++) {
        into[at + filter] = Math.max(into[at + filter], sums[filter]);
      }
    }
  }

  private void window(Features pieces, int start, Embeddings embeddings, float[] sums) {
    int last = Math.min(pieces.size(), start + width);
    for (int place = Math.max(0, start); place < last; place++) {
      int piece = pieces.index(place);
      for (int i = 0; i < embeddings.size(); i++) {
        add(((place - start) * embeddings.size() + i), embeddings.value(piece, i), sums);
      }
    }
  }

  private void add(int row, float value, float[] sums) {
    int from = row * sums.length;
    for (int filter = 0; filter < sums.length; filter++) {
      sums[filter] += value * weights[from + filter];
    }
  }

  List<Tensor> tensors(String name) {
    int size = weights.length / bias.length / width;
    String mine = name + ".width" + width;
    return List.of(
        new Tensor(mine + ".weights", List.of(width, size, bias.length), weights),
        new Tensor(mine + ".bias", List.of(bias.length), bias));
  }

  static Convolution read(TensorFile file, String name, List<Integer> shape) {
    int width = shape.get(0);
    String mine = name + ".width" + width;
    float[] weights = file.floats(mine + ".weights", shape);
    return new Convolution(width, weights, file.floats(mine + ".bias", List.of(shape.get(2))));
  }
}
