package kehys.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kehys.model.Card.LabelFigures;
import kehys.model.Labels;

/** How often each label was answered with each: rows are the true labels, columns the answers. */
public final class Confusion {
  private final Labels labels;
  private final int size;
  private final int[] counts;

  /** All counts zero. */
  public Confusion(Labels labels) {
    this.labels = labels;
    this.size = labels.size();
    this.counts = new int[size * size];
  }

  /** Counts a sentence of true label {@code gold} that was answered with {@code answer}. */
  public void add(int gold, int answer) {
    add(gold, answer, 1);
  }

  void add(int gold, int answer, int sentences) {
    counts[gold * size + answer] += sentences;
  }

  /** Adds the counts of another, over the same labels. */
  void add(Confusion other) {
    add(other, 1);
  }

  /** Adds the counts of another so many times, over the same labels; −1 takes them away. */
  void add(Confusion other, int times) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += times * other.counts[i];
    }
  }

  void clear() {
    Arrays.fill(counts, 0);
  }

  /** Takes over the counts of another, over the same labels. */
  void set(Confusion other) {
    System.arraycopy(other.counts, 0, counts, 0, counts.length);
  }

  /** The labels, in the order of rows and columns. */
  public Labels labels() {
    return labels;
  }

  /** Sentences of true label {@code gold} that were answered with {@code answer}. */
  public int count(int gold, int answer) {
    return counts[gold * size + answer];
  }

  /** Number of sentences. */
  public int total() {
    return Arrays.stream(counts).sum();
  }

  /**
   * Share of sentences answered with their true label, from 0 to 1; 0 where there are none. As each
   * sentence has one label and one answer, this is micro-F1 too.
   */
  public double accuracy() {
    return share(right(), total());
  }

  private int right() {
    int right = 0;
    for (int label = 0; label < size; label++) {
      right += count(label, label);
    }
    return right;
  }

  /**
   * Mean F1 of the labels that occur, in truth or in an answer. A label that was never answered has
   * a precision of 0, as in scikit-learn's {@code f1_score(average="macro", zero_division=0)}.
   */
  public double macroF1() {
    double sum = 0;
    int occurring = 0;
    for (int label = 0; label < size; label++) {
      int both = support(label) + answers(label);
      sum += share(2.0 * count(label, label), both);
      occurring += both > 0 ? 1 : 0;
    }
    return share(sum, occurring);
  }

  /**
   * Mean precision of the labels that occur, in truth or in an answer; 0 for one never answered.
   */
  public double macroPrecision() {
    return mean(LabelFigures::precision, this::occurs);
  }

  /** Mean recall of the labels that occur, in truth or in an answer; 0 for one never true. */
  public double macroRecall() {
    return mean(LabelFigures::recall, this::occurs);
  }

  /**
   * Mean recall of the labels that are true of a sentence: the accuracy if all true labels were
   * equally frequent (Brodersen et al. 2010).
   */
  public double balancedAccuracy() {
    return mean(LabelFigures::recall, label -> support(label) > 0);
  }

  private boolean occurs(int label) {
    return support(label) + answers(label) > 0;
  }

  /** Whether all labels occur that occur in another, over the same labels. */
  boolean hasLabelsOf(Confusion other) {
    return IntStream.range(0, size).allMatch(label -> occurs(label) || !other.occurs(label));
  }

  private double mean(ToDoubleFunction<LabelFigures> figure, IntPredicate counted) {
    List<LabelFigures> figures = perLabel();
    return IntStream.range(0, size)
        .filter(counted)
        .mapToDouble(label -> figure.applyAsDouble(figures.get(label)))
        .average()
        .orElse(0);
  }

  /**
   * Matthews' correlation of truth and answers for any number of labels (Gorodkin 2004), from −1 to
   * 1; 0 where all sentences have one true label or one answer.
   */
  public double mcc() {
    double all = total();
    double together = 0;
    double trueSquares = 0;
    double answerSquares = 0;
    for (int label = 0; label < size; label++) {
      together += (double) support(label) * answers(label);
      trueSquares += Math.pow(support(label), 2);
      answerSquares += Math.pow(answers(label), 2);
    }
    double spread = (all * all - trueSquares) * (all * all - answerSquares);
    return spread == 0 ? 0 : (right() * all - together) / Math.sqrt(spread);
  }

  /**
   * What of the agreement that chance leaves room for was reached, (observed − expected) / (1 −
   * expected), truth and answers each with their own shares of labels (Cohen 1960); 1 where both
   * know one label only, NaN without sentences.
   */
  public double kappa() {
    double all = total();
    double expected = 0;
    for (int label = 0; label < size; label++) {
      expected += support(label) / all * (answers(label) / all);
    }
    return expected == 1 ? 1 : (accuracy() - expected) / (1 - expected);
  }

  /** Precision, recall, F1 and support of each label, in the order of the labels. */
  public List<LabelFigures> perLabel() {
    List<LabelFigures> figures = new ArrayList<>();
    for (int label = 0; label < size; label++) {
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
    for (int answer = 0; answer < size; answer++) {
      sum += count(label, answer);
    }
    return sum;
  }

  /** Number of sentences that were answered with this label. */
  int answers(int label) {
    int sum = 0;
    for (int gold = 0; gold < size; gold++) {
      sum += count(gold, label);
    }
    return sum;
  }

  private static double share(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
