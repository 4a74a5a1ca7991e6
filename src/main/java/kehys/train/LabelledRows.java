package kehys.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import kehys.data.Gold;
import kehys.model.Labels;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** The rows that one head learns from: those that have a label of its task. */
final class LabelledRows {
  private static final LabelFactory LABELS = new LabelFactory();

  private final Labels labels;
  private final int dimensions;
  private final List<SparseRow> rows = new ArrayList<>();
  private final List<Integer> codes = new ArrayList<>();

  /**
   * Rows with their labels.
   *
   * @param dimensions length of the whole vector
   * @param all all rows in the order of articles and sentences
   */
  LabelledRows(Labels labels, Gold gold, int dimensions, List<SparseRow> all) {
    this.labels = labels;
    this.dimensions = dimensions;
    int at = 0;
    for (int article = 0; article < gold.articles(); article++) {
      for (int code : gold.codes(article).toArray()) {
        SparseRow row = all.get(at++);
        if (code != Gold.NONE) {
          rows.add(row);
          codes.add(code);
        }
      }
    }
  }

  /** Rows with the labels of a task. */
  static LabelledRows of(Gold gold, int dimensions, List<SparseRow> all) {
    return new LabelledRows(new Labels(gold.task(), gold.labels()), gold, dimensions, all);
  }

  Labels labels() {
    return labels;
  }

  int dimensions() {
    return dimensions;
  }

  int size() {
    return rows.size();
  }

  SparseRow row(int i) {
    return rows.get(i);
  }

  int code(int i) {
    return codes.get(i);
  }

  /** How many rows have each label. */
  int[] counts() {
    int[] counts = new int[labels.size()];
    codes.forEach(code -> counts[code]++);
    return counts;
  }

  /** What a row of each label costs: (n / (labels × n of the label)) ^ balance. */
  Map<Label, Float> weights(double balance) {
    int[] counts = counts();
    Map<Label, Float> weights = new HashMap<>();
    for (int code = 0; code < counts.length; code++) {
      double share = (double) size() / labels.size() / Math.max(1, counts[code]);
      weights.put(label(code), (float) StrictMath.pow(share, balance));
    }
    return weights;
  }

  /** The rows in Tribuo's form, each after it went through {@code view}. */
  MutableDataset<Label> dataset(UnaryOperator<SparseRow> view) {
    return dataset(view, rows -> {});
  }

  /**
   * The same, which takes the library long where there are many.
   *
   * @param added told the number of rows so far
   */
  MutableDataset<Label> dataset(UnaryOperator<SparseRow> view, IntConsumer added) {
    MutableDataset<Label> dataset =
        new MutableDataset<>(new SimpleDataSourceProvenance("sentences", LABELS), LABELS);
    for (int i = 0; i < size(); i++) {
      dataset.add(example(view.apply(row(i)), label(code(i))));
      added.accept(i + 1);
    }
    return dataset;
  }

  Label label(int code) {
    return new Label(labels.names().get(code));
  }

  /** The place of a label of Tribuo's among the labels. */
  int code(Label label) {
    return labels.names().indexOf(label.getLabel());
  }

  /** A row in Tribuo's form: a place's name is its number, padded so that names sort as numbers. */
  static Example<Label> example(SparseRow row, Label label) {
    String[] names = new String[row.size()];
    double[] values = new double[row.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = name(row.place(i));
      values[i] = row.value(i);
    }
    return new ArrayExample<>(label, names, values);
  }

  private static String name(int place) {
    String digits = Integer.toString(place);
    return "0".repeat(8 - digits.length()) + digits;
  }
}
