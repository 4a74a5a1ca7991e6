package kehys.data;

/**
 * What was imported.
 *
 * @param texts how many texts, each a row
 * @param alone how many of them name no article and are one of their own
 * @param unlabelled how many of them have no label of any task
 * @param leftOut how many further texts have no labels of the annotator that the user wants
 */
public record ImportSummary(long texts, long alone, long unlabelled, long leftOut) {}
