package kehys.features;

import kehys.text.Span;

/**
 * What one stretch of a sentence brings to its features. All parts of a sentence add up to what the
 * featurizer gives for it.
 *
 * @param span the words, in UTF-16 units of the sentence; empty for what no word of it brings
 * @param features their share of the vector
 */
public record Part(Span span, Features features) {}
