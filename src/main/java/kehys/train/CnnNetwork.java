package kehys.train;

import java.util.List;
import kehys.model.Classifier;
import kehys.model.CnnClassifier;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;

/** Filters over two to four pieces, the highest value of each (Kim 2014). */
final class CnnNetwork implements Network {
  private static final List<Integer> WIDTHS = List.of(2, 3, 4);
  private static final String ALL = "all";

  @Override
  public Hidden hidden(GraphBuilder graph, NeuralSettings settings) {
    for (int width : WIDTHS) {
      graph
          .addLayer(Filters.name(width), Filters.layer(width, settings), EMBEDDINGS)
          .addLayer(
              highest(width),
              new GlobalPoolingLayer.Builder(PoolingType.MAX).build(),
              Filters.name(width));
    }
    graph.addVertex(
        ALL, new MergeVertex(), WIDTHS.stream().map(CnnNetwork::highest).toArray(String[]::new));
    return new Hidden(ALL, WIDTHS.size() * settings.units());
  }

  private static String highest(int width) {
    return "highest" + width;
  }

  @Override
  public Classifier export(ComputationGraph learned, NeuralSettings settings, String output) {
    return new CnnClassifier(
        Parameters.embeddings(learned, settings),
        WIDTHS.stream().map(width -> Filters.export(learned, width)).toList(),
        Parameters.dense(learned, output));
  }
}
