package kehys.statistics;

import java.util.List;
import java.util.stream.IntStream;
import kehys.model.Card.Bin;

/** Gathers what {@link CalibrationFigures} are made of, a sentence at a time. */
public final class CalibrationCount {
  private static final int BINS = 15;
  private static final double LEAST_PROBABILITY = 1e-15;

  private final int[] answers = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];
  private double losses;
  private double squares;
  private int sentences;

  /** Counts a sentence: its true label, the answer, the probabilities of all labels. */
  public void add(int gold, int answer, double[] probabilities) {
    int bin = Math.min(BINS - 1, (int) (probabilities[answer] * BINS));
    answers[bin]++;
    right[bin] += gold == answer ? 1 : 0;
    confidence[bin] += probabilities[answer];
    losses -= Math.log(Math.max(LEAST_PROBABILITY, probabilities[gold]));
    for (int label = 0; label < probabilities.length; label++) {
      double miss = probabilities[label] - (label == gold ? 1 : 0);
      squares += miss * miss;
    }
    sentences++;
  }

  /** The figures; at least one sentence has been counted. */
  public CalibrationFigures figures() {
    double gap = 0;
    for (int bin = 0; bin < BINS; bin++) {
      gap += Math.abs(right[bin] - confidence[bin]);
    }
    return new CalibrationFigures(gap / sentences, losses / sentences, squares / sentences, bins());
  }

  private List<Bin> bins() {
    return IntStream.range(0, BINS).filter(bin -> answers[bin] > 0).mapToObj(this::bin).toList();
  }

  private Bin bin(int bin) {
    double count = answers[bin];
    return new Bin(answers[bin], confidence[bin] / count, right[bin] / count);
  }
}
