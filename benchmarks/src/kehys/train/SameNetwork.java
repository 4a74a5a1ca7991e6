package kehys.train;

import java.util.List;
import kehys.features.Features;
import kehys.model.Classifier;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;

/**
 * A network of Deeplearning4j's, and one of its outputs as our arrays.
 *
 * @param theirs the network
 * @param task place of the output among its outputs
 * @param ours the arrays that answer as it does
 * @param labels how many the task has
 */
record SameNetwork(ComputationGraph theirs, int task, Classifier ours, int labels) {

  /**
   * The largest difference between two probabilities of a label.
   *
   * @param together how many sentences the library is asked at once, so that the mask of the
   *     shorter ones counts too
   */
  float largestDifference(List<Features> sentences, int together) {
    float largest = 0;
    for (int from = 0; from < sentences.size(); from += together) {
      int to = Math.min(sentences.size(), from + together);
      largest = Math.max(largest, largestDifference(sentences.subList(from, to)));
    }
    return largest;
  }

  private float largestDifference(List<Features> sentences) {
    MultiDataSet batch =
        Batches.data(sentences.stream().map(features -> PieceRow.of(features, 0)).toList());
    INDArray expected =
        theirs.output(false, batch.getFeatures(), batch.getFeaturesMaskArrays())[task];
    float[] found = new float[labels];
    float largest = 0;
    for (int row = 0; row < sentences.size(); row++) {
      ours.probabilities(sentences.get(row), found);
      for (int label = 0; label < labels; label++) {
        largest = Math.max(largest, Math.abs(found[label] - expected.getFloat(row, label)));
      }
    }
    return largest;
  }
}
