package kehys.model;

/**
 * What answers one task.
 *
 * @param labels the labels in the order of the classifier's scores
 * @param classifier scores a sentence
 */
public record Head(Labels labels, Classifier classifier) {}
