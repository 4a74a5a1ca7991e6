package kehys.train;

import kehys.model.Dense;
import kehys.model.Embeddings;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Copies the weights of a network out of the library. */
final class Parameters {
  private Parameters() {}

  /** The weights of a layer, row-major by the library's shape of them. */
  static float[] of(ComputationGraph learned, String layer, String name) {
    INDArray values = learned.getParam(layer + "_" + name);
    return values.dup('c').data().asFloat();
  }

  static Embeddings embeddings(ComputationGraph learned, NeuralSettings settings) {
    return new Embeddings(of(learned, Network.EMBEDDINGS, "W"), settings.size());
  }

  static Dense dense(ComputationGraph learned, String layer) {
    return new Dense(of(learned, layer, "W"), of(learned, layer, "b"));
  }
}
