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
}
