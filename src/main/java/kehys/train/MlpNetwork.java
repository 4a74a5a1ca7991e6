package kehys.train;

import kehys.model.Classifier;
import kehys.model.MlpClassifier;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.activations.Activation;

/** The mean of all pieces and one hidden layer (Iyyer et al. 2015). */
final class MlpNetwork implements Network {
  private static final String MEAN = "mean";
  private static final String HIDDEN = "hidden";

  @Override
  public Hidden hidden(GraphBuilder graph, NeuralSettings settings) {
    graph
        .addLayer(MEAN, new GlobalPoolingLayer.Builder(PoolingType.AVG).build(), EMBEDDINGS)
        .addLayer(
            HIDDEN,
            new DenseLayer.Builder()
                .nIn(settings.size())
                .nOut(settings.units())
                .activation(Activation.RELU)
                .build(),
            MEAN);
    return new Hidden(HIDDEN, settings.units());
  }

  @Override
  public Classifier export(ComputationGraph learned, NeuralSettings settings, String output) {
    return new MlpClassifier(
        Parameters.embeddings(learned, settings),
        Parameters.dense(learned, HIDDEN),
        Parameters.dense(learned, output));
  }
}
