package kehys.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import kehys.features.PieceFeaturizer;
import kehys.model.Labels;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Rows in steps: shuffled, those of about one length together, so that little is filled up. All
 * that is drawn is drawn here, by Java's own generator.
 */
final class Batches {
  /** Within so many batches rows are sorted by length. */
  private static final int SORTED = 16;

  private final List<PieceRow> rows;
  private final List<Labels> tasks;
  private final NeuralSettings.Schedule schedule;
  private final Random random;

  Batches(List<PieceRow> rows, List<Labels> tasks, NeuralSettings.Schedule schedule, long seed) {
    this.rows = new ArrayList<>(rows);
    this.tasks = tasks;
    this.schedule = schedule;
    this.random = new Random(seed);
  }

  /** Learns from all rows once, in an order of their own each time; the mean loss. */
  double learn(ComputationGraph graph) {
    List<List<PieceRow>> batches = next();
    double sum = 0;
    for (List<PieceRow> batch : batches) {
      graph.fit(step(batch));
      sum += graph.score();
    }
    return sum / Math.max(1, batches.size());
  }

  private List<List<PieceRow>> next() {
    Collections.shuffle(rows, random);
    List<List<PieceRow>> batches = new ArrayList<>();
    for (int start = 0; start < rows.size(); start += SORTED * schedule.batch()) {
      List<PieceRow> near =
          new ArrayList<>(
              rows.subList(start, Math.min(rows.size(), start + SORTED * schedule.batch())));
      near.sort(Comparator.comparingInt(PieceRow::size));
      for (int i = 0; i < near.size(); i += schedule.batch()) {
        batches.add(near.subList(i, Math.min(near.size(), i + schedule.batch())));
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** A step to learn from: some pieces are made unknown. */
  private MultiDataSet step(List<PieceRow> batch) {
    MultiDataSet step = data(batch);
    INDArray pieces = step.getFeatures(0);
    for (int row = 0; row < batch.size(); row++) {
      for (int i = 0; i < batch.get(row).size(); i++) {
        if (random.nextDouble() < schedule.blank()) {
          pieces.putScalar(row, 0, i, PieceFeaturizer.UNKNOWN);
        }
      }
    }
    step.setLabels(new INDArray[tasks.size()]);
    for (int task = 0; task < tasks.size(); task++) {
      step.setLabels(task, truth(batch, task));
    }
    return step;
  }

  /**
   * The labels [rows, labels] of a task. A row without one is all zeros, which has no loss and no
   * gradient, as the weighted cross entropy multiplies both by it; the library's own mask fails
   * where a step has one row.
   */
  private INDArray truth(List<PieceRow> batch, int task) {
    INDArray truth = Nd4j.zeros(batch.size(), tasks.get(task).size());
    for (int row = 0; row < batch.size(); row++) {
      int label = batch.get(row).label(task);
      if (label >= 0) {
        truth.putScalar(row, label, 1);
      }
    }
    return truth;
  }

  /** Rows [rows, 1, longest] with a mask [rows, longest] that says where they end. */
  static MultiDataSet data(List<PieceRow> batch) {
    int longest = batch.stream().mapToInt(PieceRow::size).max().orElse(1);
    float[] pieces = new float[batch.size() * longest];
    float[] mask = new float[pieces.length];
    for (int row = 0; row < batch.size(); row++) {
      for (int i = 0; i < batch.get(row).size(); i++) {
        pieces[row * longest + i] = batch.get(row).piece(i);
        mask[row * longest + i] = 1;
      }
    }
    return new MultiDataSet(
        new INDArray[] {Nd4j.create(pieces, new int[] {batch.size(), 1, longest})},
        null,
        new INDArray[] {Nd4j.create(mask, new int[] {batch.size(), longest})},
        null);
  }
}
