package kehys.train;

import kehys.model.Convolution;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.Convolution1DLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;

/** Rectified filters over so many neighbouring pieces, in the library and out of it. */
final class Filters {
  private Filters() {}

  static String name(int width) {
    return "filters" + width;
  }

  static Convolution1DLayer layer(int width, NeuralSettings settings) {
    return new Convolution1DLayer.Builder()
        .kernelSize(width)
        .stride(1)
        .convolutionMode(ConvolutionMode.Same)
        .nIn(settings.size())
        .nOut(settings.units())
        .activation(Activation.RELU)
        .build();
  }

  /**
   * The library says that its weights are [filters, size, width, 1], but without moving a value it
   * reads them as [width, size, filters].
   */
  static Convolution export(ComputationGraph learned, int width) {
    return new Convolution(
        width, Parameters.of(learned, name(width), "W"), Parameters.of(learned, name(width), "b"));
  }
}
