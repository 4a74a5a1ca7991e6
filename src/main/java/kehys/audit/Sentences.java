package kehys.audit;

import java.util.List;
import java.util.stream.IntStream;
import kehys.data.Corpus;
import kehys.data.FoldedText;
import kehys.data.LabelledArticle;
import kehys.data.Row;

/** All sentences of a corpus in one list, with the article that each is of. */
final class Sentences {
  private final List<Row> rows;
  private final int[] article;
  private final String textColumn;

  /**
   * Lists a corpus.
   *
   * @param textColumn name of the column with the sentence
   */
  Sentences(Corpus corpus, String textColumn) {
    List<LabelledArticle> articles = corpus.articles();
    this.rows = articles.stream().flatMap(one -> one.rows().stream()).toList();
    this.article =
        IntStream.range(0, articles.size())
            .flatMap(i -> IntStream.range(0, articles.get(i).rows().size()).map(row -> i))
            .toArray();
    this.textColumn = textColumn;
  }

  int size() {
    return rows.size();
  }

  Row row(int place) {
    return rows.get(place);
  }

  /** Place of the article that the sentence is of. */
  int article(int place) {
    return article[place];
  }

  String text(int place) {
    return rows.get(place).cell(textColumn);
  }

  String folded(int place) {
    return FoldedText.of(text(place));
  }

  String cell(int place, String column) {
    return rows.get(place).cell(column);
  }

  /** Where a sentence stands, as messages say it: {@code data.csv:12}. */
  String where(int place) {
    return row(place).file() + ":" + row(place).line();
  }
}
