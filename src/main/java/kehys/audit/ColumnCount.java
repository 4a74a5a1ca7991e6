package kehys.audit;

/**
 * How many sentences have something in a column.
 *
 * @param column the column's name
 * @param rows sentences whose cell there is not empty
 */
public record ColumnCount(String column, int rows) {}
