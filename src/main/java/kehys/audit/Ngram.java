package kehys.audit;

/**
 * An n-gram that a label prefers.
 *
 * @param text its words in small letters, a space between
 * @param z the z-score of its log-odds difference, as {@link LogOdds} has it; above 0
 */
public record Ngram(String text, double z) {}
