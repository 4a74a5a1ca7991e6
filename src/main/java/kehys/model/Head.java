package kehys.model;

/**
 * What answers one task.
 *
 * @param labels the labels in the order of the classifier's scores
 * @param classifier scores a sentence
 * @param calibration makes the probabilities ones that can be believed
 */
public record Head(Labels labels, Classifier classifier, Calibration calibration) {

  /** A head whose probabilities are the classifier's own. */
  public Head(Labels labels, Classifier classifier) {
    this(labels, classifier, Calibration.NONE);
  }

  /** The same head with another calibration. */
  public Head with(Calibration other) {
    return new Head(labels, classifier, other);
  }
}
