package kehys.train;

/** The mean of the labels' F1, over those labels that were true or answered. */
final class MacroF1 {
  private final int[] right;
  private final int[] expected;
  private final int[] answered;

  MacroF1(int labels) {
    this.right = new int[labels];
    this.expected = new int[labels];
    this.answered = new int[labels];
  }

  /** Counts one answer by its probabilities. */
  void add(int truth, float[] probabilities) {
    int answer = 0;
    for (int label = 1; label < probabilities.length; label++) {
      answer = probabilities[label] > probabilities[answer] ? label : answer;
    }
    expected[truth]++;
    answered[answer]++;
    right[truth] += answer == truth ? 1 : 0;
  }

  double value() {
    double sum = 0;
    int labels = 0;
    for (int label = 0; label < right.length; label++) {
      int either = expected[label] + answered[label];
      sum += either == 0 ? 0 : 2.0 * right[label] / either;
      labels += either == 0 ? 0 : 1;
    }
    return labels == 0 ? 0 : sum / labels;
  }
}
