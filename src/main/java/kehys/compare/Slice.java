package kehys.compare;

import kehys.model.Card.Figure;

/**
 * How well the sentences with one value in a column were answered.
 *
 * @param column the column, or what was looked at in the text
 * @param value its value
 * @param rows number of sentences
 * @param groups number of articles
 * @param macroF1 macro-F1 of the labels that occur there, with its interval
 */
public record Slice(String column, String value, int rows, int groups, Figure macroF1) {}
