package kehys.evaluate;

import java.util.Arrays;

/**
 * Mean log loss of scaled probabilities, with its gradient: q ∝ exp(slope × ln p + shift).
 * Parameters are the slopes of all labels, then their shifts.
 */
final class ScalingLoss {
  private static final double LEAST = 1e-9;

  /**
   * Sentences' worth of belief in slope 1 and shift 0: labels that hardly occur stay as they are.
   */
  private static final double PRIOR = 5;

  private final double[][] logs;
  private final int[] truth;
  private final int labels;

  ScalingLoss(Answers answers) {
    labels = answers.labels();
    logs =
        answers.all().stream().map(answer -> logs(answer.probabilities())).toArray(double[][]::new);
    truth = answers.all().stream().mapToInt(Answers.Answer::truth).toArray();
  }

  private static double[] logs(Answers.Probabilities probabilities) {
    float[] values = probabilities.copy();
    double[] logs = new double[values.length];
    for (int label = 0; label < logs.length; label++) {
      logs[label] = StrictMath.log(Math.max(LEAST, values[label]));
    }
    return logs;
  }

  /** The parameters with the same slope for all labels and no shift. */
  double[] even(double slope) {
    double[] point = new double[2 * labels];
    Arrays.fill(point, 0, labels, slope);
    return point;
  }

  double value(double[] point) {
    double sum = 0;
    double[] scaled = new double[labels];
    for (int i = 0; i < truth.length; i++) {
      scale(point, i, scaled);
      sum -= StrictMath.log(Math.max(LEAST, scaled[truth[i]]));
    }
    for (int k = 0; k < labels; k++) {
      sum += PRIOR / 2 * (square(point[k] - mean(point)) + square(point[labels + k]));
    }
    return sum / truth.length;
  }

  double[] gradient(double[] point) {
    double[] gradient = new double[2 * labels];
    double[] scaled = new double[labels];
    for (int i = 0; i < truth.length; i++) {
      scale(point, i, scaled);
      for (int k = 0; k < labels; k++) {
        double miss = scaled[k] - (k == truth[i] ? 1 : 0);
        gradient[k] += miss * logs[i][k];
        gradient[labels + k] += miss;
      }
    }
    for (int k = 0; k < labels; k++) {
      gradient[k] = (gradient[k] + PRIOR * (point[k] - mean(point))) / truth.length;
      gradient[labels + k] = (gradient[labels + k] + PRIOR * point[labels + k]) / truth.length;
    }
    return gradient;
  }

  /** The mean slope: it is free, only what differs from it is held back. */
  private double mean(double[] point) {
    double sum = 0;
    for (int k = 0; k < labels; k++) {
      sum += point[k];
    }
    return sum / labels;
  }

  private void scale(double[] point, int sentence, double[] into) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < labels; k++) {
      into[k] = point[k] * logs[sentence][k] + point[labels + k];
      highest = Math.max(highest, into[k]);
    }
    double sum = 0;
    for (int k = 0; k < labels; k++) {
      into[k] = StrictMath.exp(into[k] - highest);
      sum += into[k];
    }
    for (int k = 0; k < labels; k++) {
      into[k] /= sum;
    }
  }

  private static double square(double value) {
    return value * value;
  }
}
