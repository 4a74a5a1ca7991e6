package kehys.audit;

/**
 * Two sentences that say the same.
 *
 * @param first place of the first among all sentences
 * @param second place of the other, after the first
 * @param similarity share of common shingles, 1 where they are the same but for case and marks
 */
record Twins(int first, int second, double similarity) {}
