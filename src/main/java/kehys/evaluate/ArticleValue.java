package kehys.evaluate;

import kehys.data.LabelledArticle;
import kehys.data.Row;

/** What an article has in a column, the same in all its rows. */
final class ArticleValue {
  private ArticleValue() {}

  /**
   * The value of the article.
   *
   * @throws kehys.data.InputException where its rows differ
   */
  static String of(LabelledArticle article, String column) {
    Row first = article.rows().get(0);
    for (Row row : article.rows()) {
      if (!row.cell(column).equals(first.cell(column))) {
        throw row.fault(
            "expected '"
                + first.cell(column)
                + "' in column '"
                + column
                + "' as in the article's first row, found '"
                + row.cell(column)
                + "'; an article is never split");
      }
    }
    return first.cell(column);
  }
}
