package kehys.train;

import kehys.model.AttentionClassifier;
import kehys.model.Classifier;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SelfAttentionLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;

/** Filters over three pieces that look at those of all others (Vaswani et al. 2017). */
final class AttentionNetwork implements Network {
  private static final int WIDTH = 3;
  private static final String ATTENTION = "attention";
  private static final String HIGHEST = "highest";

  @Override
  public Hidden hidden(GraphBuilder graph, NeuralSettings settings) {
    graph
        .addLayer(Filters.name(WIDTH), Filters.layer(WIDTH, settings), EMBEDDINGS)
        .addLayer(ATTENTION, attention(settings.units()), Filters.name(WIDTH))
        .addLayer(HIGHEST, new GlobalPoolingLayer.Builder(PoolingType.MAX).build(), ATTENTION);
    return new Hidden(HIGHEST, settings.units());
  }

  private static SelfAttentionLayer attention(int units) {
    return new SelfAttentionLayer.Builder()
        .nIn(units)
        .nOut(units)
        .nHeads(1)
        .projectInput(false)
        .build();
  }

  @Override
  public Classifier export(ComputationGraph learned, NeuralSettings settings, String output) {
    return new AttentionClassifier(
        Parameters.embeddings(learned, settings),
        Filters.export(learned, WIDTH),
        Parameters.dense(learned, output));
  }
}
