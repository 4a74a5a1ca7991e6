package kehys.audit;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Counts of labels in blocks, from which a column's information is summed for any assignment. */
final class JointCount {
  private final int labels;
  private final int values;
  private final int[] perBlock;
  private final long[] perLabel;
  private final long sentences;

  JointCount(int[] labelCodes, int[] blockValues, IntUnaryOperator block) {
    labels = Arrays.stream(labelCodes).max().orElse(0) + 1;
    values = Arrays.stream(blockValues).max().orElse(0) + 1;
    perBlock = new int[blockValues.length * labels];
    perLabel = new long[labels];
    long all = 0;
    for (int place = 0; place < labelCodes.length; place++) {
      if (labelCodes[place] >= 0) {
        perBlock[block.applyAsInt(place) * labels + labelCodes[place]]++;
        perLabel[labelCodes[place]]++;
        all++;
      }
    }
    sentences = all;
  }

  /** Entropy of the label, in nats. */
  double entropy() {
    return -Arrays.stream(perLabel).mapToDouble(count -> term(count, sentences)).sum();
  }

  /** Mutual information of label and value, in nats, where each block has this value. */
  double information(int[] blockValues) {
    long[] joint = new long[values * labels];
    for (int block = 0; block < blockValues.length; block++) {
      for (int label = 0; label < labels; label++) {
        joint[blockValues[block] * labels + label] += perBlock[block * labels + label];
      }
    }
    double sum = 0;
    for (int value = 0; value < values; value++) {
      long total = 0;
      for (int label = 0; label < labels; label++) {
        total += joint[value * labels + label];
        sum += term(joint[value * labels + label], sentences);
      }
      sum -= term(total, sentences);
    }
    return sum + entropy();
  }

  /** (count / all) × ln(count / all), 0 for 0. */
  private static double term(long count, long all) {
    return count == 0 ? 0 : (double) count / all * Math.log((double) count / all);
  }
}
