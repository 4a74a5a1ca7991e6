package kehys.evaluate;

/** How one sentence was answered, beside the truth. Does not change. */
public final class Mark {
  private final int article;
  private final int sentence;
  private final int truth;
  private final int answer;
  private final double[] probabilities;

  Mark(Place place, int truth, int answer, double[] probabilities) {
    this.article = place.article();
    this.sentence = place.sentence();
    this.truth = truth;
    this.answer = answer;
    this.probabilities = probabilities;
  }

  /**
   * Where a sentence stands.
   *
   * @param article place of its article in the corpus
   * @param sentence its place in the article
   */
  record Place(int article, int sentence) {}

  /** Place of the sentence's article in the corpus. */
  public int article() {
    return article;
  }

  /** Place of the sentence in its article. */
  public int sentence() {
    return sentence;
  }

  /** Place of the true label. */
  public int truth() {
    return truth;
  }

  /** Place of the label that was answered. */
  public int answer() {
    return answer;
  }

  /** Whether the answer is the truth. */
  public boolean right() {
    return truth == answer;
  }

  /** Probability of a label, from 0 to 1. */
  public double probability(int label) {
    return probabilities[label];
  }

  /** Probability of the answer. */
  public double confidence() {
    return probabilities[answer];
  }

  /** A copy of the probabilities of all labels. */
  public double[] probabilities() {
    return probabilities.clone();
  }
}
