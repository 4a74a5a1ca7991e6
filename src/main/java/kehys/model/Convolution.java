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
      piece(embeddings, pieces.index(place), (place - start) * embeddings.size(), sums);
    }
  }

  /** Four components at a time, so that the sums are fetched and put back a quarter as often. */
  private void piece(Embeddings embeddings, int piece, int row, float[] sums) {
    int i = 0;
    for (; i + 4 <= embeddings.size(); i += 4) {
      four(embeddings, piece, i, (row + i) * sums.length, sums);
    }
    for (; i < embeddings.size(); i++) {
      one(embeddings.value(piece, i), (row + i) * sums.length, sums);
    }
  }

  /** Added one after the other: the same sums to the last bit as of one at a time. */
  private void four(Embeddings embeddings, int piece, int i, int from, float[] sums) {
    int filters = sums.length;
    float first = embeddings.value(piece, i);
    float second = embeddings.value(piece, i + 1);
    float third = embeddings.value(piece, i + 2);
    float fourth = embeddings.value(piece, i + 3);
    for (int filter = 0; filter < filters; filter++) {
      float sum = sums[filter] + first * weights[from + filter];
      sum += second * weights[from + filters + filter];
      sum += third * weights[from + 2 * filters + filter];
      sums[filter] = sum + fourth * weights[from + 3 * filters + filter];
    }
  }

  private void one(float value, int from, float[] sums) {
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
