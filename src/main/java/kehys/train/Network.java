package kehys.train;

import kehys.model.Classifier;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.graph.ComputationGraph;

/**
 * The shape of a network: pieces in, labels out. Its first layer is named {@value #EMBEDDINGS} and
 * reads the input {@value #PIECES}; its last, one for each task, are named {@value #OUTPUT} and the
 * task's place.
 */
interface Network {
  String PIECES = "pieces";
  String EMBEDDINGS = "embeddings";
  String OUTPUT = "output";

  /** The network of a neural recipe. */
  static Network of(Recipe recipe) {
    return switch (recipe) {
      case CNN -> new CnnNetwork();
      case MLP -> new MlpNetwork();
      case ATTENTION -> new AttentionNetwork();
      case LINEAR, SVM, BAYES, BOOST, MAJORITY, RULES ->
          throw new IllegalArgumentException(recipe + " has no network");
    };
  }

  /** Adds the layers between the embeddings and the output. */
  Hidden hidden(GraphBuilder graph, NeuralSettings settings);

  /**
   * The learned weights as arrays that answer one task without the library.
   *
   * @param output name of the task's output layer
   */
  Classifier export(ComputationGraph learned, NeuralSettings settings, String output);

  /**
   * What the output layer reads.
   *
   * @param name of the last layer or vertex
   * @param size how many values it gives
   */
  record Hidden(String name, int size) {}
}
