package kehys.report;

/**
 * A stretch of a sentence that is shown alike.
 *
 * @param text the words
 * @param style any of {@code source}, {@code cue} and {@code deciding}, parted by spaces, or empty
 */
public record Piece(String text, String style) {}
