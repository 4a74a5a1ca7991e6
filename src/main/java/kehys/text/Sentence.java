package kehys.text;

/**
 * One sentence of an article.
 *
 * @param index place in the article, from 0, counting a title kept apart
 * @param kind headline or body
 * @param span its characters in the article's text, or in the title for the title's own sentence
 * @param text the characters at {@code span}
 */
public record Sentence(int index, Kind kind, Span span, String text) {}
