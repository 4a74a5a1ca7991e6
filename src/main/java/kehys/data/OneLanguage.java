package kehys.data;

import java.util.List;
import java.util.Optional;

/**
 * An article is read in one language, as who says what is found across its sentences: in the first
 * that its rows name. Rows that name another may well be what the user has, so they are no fault,
 * but they are told.
 */
final class OneLanguage {
  private OneLanguage() {}

  private record Other(LabelledArticle article, Row row) {}

  /**
   * Names the first row in another language than its article, and how many there are.
   *
   * @param column name of the column with the language
   * @throws InputException where a cell of that column holds something else
   */
  static Optional<String> note(List<LabelledArticle> articles, String column) {
    List<Other> others =
        articles.stream()
            .flatMap(
                article ->
                    article.rows().stream()
                        .filter(row -> isOther(article, row, column))
                        .map(row -> new Other(article, row)))
            .toList();
    return others.stream().findFirst().map(first -> note(first, others.size(), column));
  }

  private static boolean isOther(LabelledArticle article, Row row, String column) {
    return LanguageTag.named(row, column).filter(tag -> !tag.equals(lang(article))).isPresent();
  }

  private static String lang(LabelledArticle article) {
    return article.document().article().origin().lang();
  }

  private static String note(Other first, int count, String column) {
    String expected =
        "column "
            + Found.quoted(column)
            + ": expected "
            + Found.quoted(lang(first.article()))
            + " in all rows of article "
            + Found.quoted(first.article().document().article().id())
            + ", found "
            + Found.quoted(first.row().cell(column));
    String many = count == 1 ? "" : " (the first of " + count + " such rows)";
    String read = "; an article is read in one language: give each one of its own";
    Row row = first.row();
    return InputException.message(row.file(), row.line(), expected + many + read);
  }
}
