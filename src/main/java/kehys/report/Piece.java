package kehys.report;

/**
 * A stretch of a sentence that is shown alike.
 *
 * @param text the words
 * @param style {@code source}, {@code cue}, {@code deciding} or empty
 */
public record Piece(String text, String style) {}
