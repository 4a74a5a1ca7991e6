package kehys.train;

import java.util.List;
import kehys.model.Classifier;
import kehys.model.CnnClassifier;
import kehys.model.Convolution;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.layers.Convolution1DLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;

/** Filters over two to four pieces, the highest value of each (Kim 2014). */
final class CnnNetwork implements Network {
  private static final List<Integer> WIDTHS = List.of(2, 3, 4);
  private static final String ALL = "all";

  @Override
  public Hidden hidden(GraphBuilder graph, NeuralSettings settings) {
    for (int width : WIDTHS) {
      graph
          .addLayer(filters(width), convolution(width, settings), EMBEDDINGS)
          .addLayer(
              highest(width),
              new GlobalPoolingLayer.Builder(PoolingType.MAX).build(),
              filters(width));
    }
    graph.addVertex(
        ALL, new MergeVertex(), WIDTHS.stream().map(CnnNetwork::highest).toArray(String[]::new));
    return new Hidden(ALL, WIDTHS.size() * settings.units());
  }

  private static Convolution1DLayer convolution(int width, NeuralSettings settings) {
    return new Convolution1DLayer.Builder()
        .kernelSize(width)
        .stride(1)
        .convolutionMode(ConvolutionMode.Same)
        .nIn(settings.size())
        .nOut(settings.units())
        .activation(Activation.RELU)
        .build();
  }

  private static String filters(int width) {
    return "filters" + width;
  }

  private static String highest(int width) {
    return "highest" + width;
  }

  @Override
  public Classifier export(ComputationGraph learned, NeuralSettings settings, String output) {
    return new CnnClassifier(
        Parameters.embeddings(learned, settings),
        WIDTHS.stream().map(width -> convolution(learned, width)).toList(),
        Parameters.dense(learned, output));
  }

  /**
   * The library says that its weights are [filters, size, width, 1], but without moving a value it
   * reads them as [width, size, filters].
   */
  private static Convolution convolution(ComputationGraph learned, int width) {
    return new Convolution(
        width,
        Parameters.of(learned, filters(width), "W"),
        Parameters.of(learned, filters(width), "b"));
  }
}
