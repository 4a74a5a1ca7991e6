package kehys.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kehys.model.Card.LabelFigures;
import kehys.model.Labels;

/** How often each label was answered with each: rows are the true labels, columns the answers. */
public final class Confusion {
  private final Labels labels;
  private final int[] counts;

  /** All counts zero. */
  public Confusion(Labels labels) {
    this.labels = labels;
    this.counts = new int[labels.size() * labels.size()];
  }

  /** Counts a sentence of true label {@code gold} that was answered with {@code answer}. */
  public void add(int gold, int answer) {
    counts[gold * labels.size() + answer]++;
  }

  /** Adds the counts of another, over the same labels. */
  void add(Confusion other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  void clear() {
    Arrays.fill(counts, 0);
  }

  /** The labels, in the order of rows and columns. */
  public Labels labels() {
    return labels;
  }

  /** Sentences of true label {@code gold} that were answered with {@code answer}. */
  public int count(int gold, int answer) {
    return counts[gold * labels.size() + answer];
  }

  /** Number of sentences. */
  public int total() {
    return Arrays.stream(counts).sum();
  }

  /** Share of sentences answered with their true label, from 0 to 1; 0 where there are none. */
  public double accuracy() {
    int right = 0;
    for (int label = 0; label < labels.size(); label++) {
      right += count(label, label);
    }
    return share(right, total());
  }

  /**
   * Mean F1 of the labels that occur, in truth or in an answer. A label that was never answered has
   * a precision of 0, as in scikit-learn's {@code f1_score(average="macro", zero_division=0)}.
   */
  public double macroF1() {
    double sum = 0;
    int occurring = 0;
    for (int label = 0; label < labels.size(); label++) {
      int both = support(label) + answers(label);
      sum += share(2.0 * count(label, label), both);
      occurring += both > 0 ? 1 : 0;
    }
    return share(sum, occurring);
  }

  /** Precision, recall, F1 and support of each label, in the order of the labels. */
  public List<LabelFigures> perLabel() {
    List<LabelFigures> figures = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      int right = count(label, label);
      int support = support(label);
      figures.add(
          new LabelFigures(
              labels.names().get(label),
              share(right, answers(label)),
              share(right, support),
              share(2.0 * right, support + answers(label)),
              support));
    }
    return List.copyOf(figures);
  }

  /** Number of sentences whose true label this is. */
  int support(int label) {
    int sum = 0;
    for (int answer = 0; answer < labels.size(); answer++) {
      sum += count(label, answer);
    }
    return sum;
  }

  /** Number of sentences that were answered with this label. */
  int answers(int label) {
    int sum = 0;
    for (int gold = 0; gold < labels.size(); gold++) {
      sum += count(gold, label);
    }
    return sum;
  }

  private static double share(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
