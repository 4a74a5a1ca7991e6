package kehys.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.InputException;
import kehys.data.LabelledArticle;
import kehys.data.Row;

/**
 * Tells which rows of two files are one sentence: by article and number, or by their places where a
 * file does not number its sentences. Either way the texts must agree.
 */
final class Pairing {
  private final Columns columns;
  private final boolean grouped;
  private final boolean numbered;

  private Pairing(Columns columns, boolean grouped, boolean numbered) {
    this.columns = columns;
    this.grouped = grouped;
    this.numbered = numbered;
  }

  /** A row, and what tells its sentence: an article where rows name one, and a place. */
  private record Placed(String article, String place, Row row) {
    List<String> key() {
      return List.of(article, place);
    }
  }

  /**
   * The rows of each sentence, by article of the second file.
   *
   * @throws InputException where the second has a row that the first has not, or another text
   */
  static List<List<Pair>> of(Corpus first, Corpus second, Columns columns) {
    boolean grouped = first.has(columns.group());
    if (grouped != second.has(columns.group())) {
      throw half(grouped ? second : first, grouped ? first : second, columns);
    }
    return new Pairing(columns, grouped, isNumbered(List.of(first, second), grouped, columns))
        .pairs(first, second);
  }

  private static InputException half(Corpus without, Corpus with, Columns columns) {
    return new InputException(
        String.join(", ", without.files()),
        0,
        "no column '"
            + columns.group()
            + "', which "
            + String.join(", ", with.files())
            + " has; give it to both readings, or to none");
  }

  /** Without articles a number tells a row only where no other has it. */
  private static boolean isNumbered(List<Corpus> readings, boolean grouped, Columns columns) {
    return readings.stream()
        .allMatch(one -> one.has(columns.order()) && (grouped || isUnlike(one, columns.order())));
  }

  private static boolean isUnlike(Corpus corpus, String column) {
    Set<String> seen = new HashSet<>();
    return corpus.articles().stream()
        .flatMap(article -> article.rows().stream())
        .allMatch(row -> seen.add(row.number(column)));
  }

  private List<List<Pair>> pairs(Corpus first, Corpus second) {
    Map<List<String>, Row> rows = new HashMap<>();
    placed(first).forEach(all -> all.forEach(one -> rows.put(one.key(), one.row())));
    return placed(second).stream()
        .map(article -> article.stream().map(one -> pair(rows, one)).toList())
        .toList();
  }

  private List<List<Placed>> placed(Corpus corpus) {
    List<List<Placed>> articles = new ArrayList<>();
    int before = 0;
    for (LabelledArticle article : corpus.articles()) {
      int start = grouped ? 0 : before;
      List<Row> rows = article.rows();
      articles.add(
          IntStream.range(0, rows.size()).mapToObj(i -> placed(rows.get(i), start + i)).toList());
      before += rows.size();
    }
    return articles;
  }

  private Placed placed(Row row, int place) {
    return new Placed(
        row.cell(columns.group()),
        numbered ? row.number(columns.order()) : Integer.toString(place + 1),
        row);
  }

  private Pair pair(Map<List<String>, Row> rows, Placed second) {
    Row first = rows.get(second.key());
    if (first == null) {
      throw second
          .row()
          .fault(
              "expected a sentence of the first reading, found "
                  + (grouped ? "article '" + second.article() + "', " : "")
                  + "sentence '"
                  + second.place()
                  + "', which is not in it"
                  + mend());
    }
    if (!first.cell(columns.text()).equals(second.row().cell(columns.text()))) {
      throw second
          .row()
          .fault(
              "expected the text at "
                  + first.file()
                  + ":"
                  + first.line()
                  + ", found another"
                  + mend());
    }
    return new Pair(first, second.row());
  }

  private String mend() {
    return numbered
        ? ""
        : "; sentences are paired by their places unless both readings have columns '"
            + columns.group()
            + "' and '"
            + columns.order()
            + "' (name others with --group and --order)";
  }
}
