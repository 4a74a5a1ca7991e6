package kehys.statistics;

import java.util.ArrayList;
import java.util.List;

/** Gathers what {@link CalibrationFigures} are made of, a sentence at a time. */
public final class CalibrationCount {
  private static final double LEAST_PROBABILITY = 1e-15;

  private final Bins answers = new Bins();
  private final List<Bins> labels = new ArrayList<>();
  private double losses;
  private double squares;
  private int sentences;

  /** Counts a sentence: its true label, the answer, the probabilities of all labels. */
  public void add(int gold, int answer, double[] probabilities) {
    answers.add(probabilities[answer], gold == answer);
    losses -= Math.log(Math.max(LEAST_PROBABILITY, probabilities[gold]));
    for (int label = 0; label < probabilities.length; label++) {
      if (label == labels.size()) {
        labels.add(new Bins());
      }
      labels.get(label).add(probabilities[label], label == gold);
      double miss = probabilities[label] - (label == gold ? 1 : 0);
      squares += miss * miss;
    }
    sentences++;
  }

  /** The figures; at least one sentence has been counted. */
  public CalibrationFigures figures() {
    double classwise = labels.stream().mapToDouble(Bins::gap).average().orElse(0);
    return new CalibrationFigures(
        answers.gap() / sentences,
        classwise / sentences,
        losses / sentences,
        squares / sentences,
        answers.filled());
  }
}
