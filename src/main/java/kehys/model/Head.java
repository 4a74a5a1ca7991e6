package kehys.model;

/**
 * What answers one task.
 *
 * @param labels the labels in the order of the classifier's scores
 * @param classifier scores a sentence
 * @param say how its scores count
 */
public record Head(Labels labels, Classifier classifier, Say say) {

  /** A head whose probabilities are the classifier's own. */
  public Head(Labels labels, Classifier classifier) {
    this(labels, classifier, Say.PLAIN);
  }

  /** The same head with another say. */
  public Head with(Say other) {
    return new Head(labels, classifier, other);
  }
}
