package kehys.annotate;

import kehys.text.Span;

/**
 * What words of a sentence did for an answer.
 *
 * @param span the words, in UTF-16 units of the sentence; empty for all that lies outside them: the
 *     sentences before, the place in the article, how common the label is
 * @param weight how far they moved the score of the label, in natural logarithms of odds
 */
public record Evidence(Span span, double weight) {}
