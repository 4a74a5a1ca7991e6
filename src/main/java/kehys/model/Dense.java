package kehys.model;

import java.util.List;

/** A dense layer: out = bias + in × weights. Not copied: the holder does not change the arrays. */
public final class Dense {
  private final float[] weights;
  private final float[] bias;

  /**
   * A layer of these weights.
   *
   * @param weights [in, out], row-major
   * @param bias [out]
   */
  public Dense(float[] weights, float[] bias) {
    this.weights = weights;
    this.bias = bias;
  }

  int out() {
    return bias.length;
  }

  /** Writes what the layer gives for {@code in}. */
  void apply(float[] in, float[] into) {
    System.arraycopy(bias, 0, into, 0, bias.length);
    for (int i = 0; i < in.length; i++) {
      add(i, in[i], into);
    }
  }

  /** Adds what input {@code i} brings by its value. */
  private void add(int i, float value, float[] into) {
    int row = i * bias.length;
    for (int o = 0; o < bias.length; o++) {
      into[o] += value * weights[row + o];
    }
  }

  List<Tensor> tensors(String name) {
    return List.of(
        new Tensor(name + ".weights", List.of(weights.length / bias.length, bias.length), weights),
        new Tensor(name + ".bias", List.of(bias.length), bias));
  }

  static Dense read(TensorFile file, String name, int in, int out) {
    float[] weights = file.floats(name + ".weights", List.of(in, out));
    return new Dense(weights, file.floats(name + ".bias", List.of(out)));
  }
}
