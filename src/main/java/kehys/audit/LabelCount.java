package kehys.audit;

/**
 * How many sentences have a label.
 *
 * @param label the label
 * @param rows its sentences
 */
public record LabelCount(String label, int rows) {}
