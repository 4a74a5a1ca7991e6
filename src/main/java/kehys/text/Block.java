package kehys.text;

/**
 * A stretch of a text that no sentence crosses: a line, or a paragraph whose line breaks only wrap
 * it.
 *
 * @param span its characters, not white at either end
 * @param blankAfter whether an empty line or the end of the text follows
 */
record Block(Span span, boolean blankAfter) {}
