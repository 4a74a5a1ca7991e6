package kehys.audit;

/**
 * How many different words a part of a language's sentences has.
 *
 * @param share the part, from the first sentence on, above 0 and at most 1
 * @param rows its sentences, rounded up
 * @param types its different words, folded
 */
public record Growth(double share, int rows, int types) {}
