package kehys.data;

import java.util.List;
import kehys.text.Document;

/**
 * An article whose sentences are rows of a CSV file.
 *
 * @param document the article
 * @param rows {@code rows.get(i)} is the row of {@code document.sentences().get(i)}
 */
public record LabelledArticle(Document document, List<Row> rows) {

  /** Keeps its own copy of the rows. */
  public LabelledArticle {
    rows = List.copyOf(rows);
  }

  /**
   * What the article has in a column, the same in all its rows; empty where there is no such
   * column.
   *
   * @throws InputException where its rows differ
   */
  public String value(String column) {
    String first = rows.get(0).cell(column);
    for (Row row : rows) {
      if (!row.cell(column).equals(first)) {
        throw row.fault(
            "expected '"
                + first
                + "' in column '"
                + column
                + "' as in the article's first row, found '"
                + row.cell(column)
                + "'; an article is never split");
      }
    }
    return first;
  }
}
