package kehys.behaviour;

/**
 * A sentence whose answer is not what it should be after a change.
 *
 * @param article the article's id
 * @param sentence the sentence's place in it
 * @param before as it stood
 * @param after as it was changed
 */
public record Failure(String article, int sentence, Answered before, Answered after) {

  /**
   * A sentence and its answer.
   *
   * @param text the sentence
   * @param label the answer
   * @param probability of the answer, from 0 to 1
   */
  public record Answered(String text, String label, double probability) {}

  /** How sure the less sure of the two answers is: what is worst stands out by it. */
  double sureness() {
    return Math.min(before.probability(), after.probability());
  }
}
