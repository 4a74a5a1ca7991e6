package kehys.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kehys.data.Corpus;
import kehys.data.LabelledArticle;
import kehys.data.Row;
import kehys.evaluate.Split;

/**
 * The rows of a corpus as they came, with the part that each is in. Cells are told by their places,
 * for a spreadsheet may write several columns without a name.
 */
final class SplitRows {
  private static final String COLUMN = "split";

  private final Corpus corpus;
  private final Split split;
  private final List<String> header;
  private final int[] kept;

  /** Refuses files whose columns differ. */
  SplitRows(Corpus corpus, Split split) {
    this.corpus = corpus;
    this.split = split;
    this.header = commonHeader(corpus);
    this.kept =
        IntStream.range(0, header.size())
            .filter(place -> !header.get(place).equals(COLUMN))
            .toArray();
  }

  private static List<String> commonHeader(Corpus corpus) {
    List<String> first = corpus.articles().get(0).rows().get(0).header();
    corpus.articles().stream()
        .flatMap(article -> article.rows().stream())
        .filter(row -> !row.header().equals(first))
        .findFirst()
        .ifPresent(
            row -> {
              throw row.fault(
                  "expected the columns of the first file, found others; split files with the same"
                      + " columns together");
            });
    return first;
  }

  /** The names of the columns, that of the parts last. */
  List<String> header() {
    return cells(header, COLUMN);
  }

  /** The cells of each row, in the order of the input. */
  List<List<String>> cells() {
    Comparator<Row> order = corpus.order();
    return IntStream.range(0, corpus.articles().size())
        .boxed()
        .flatMap(place -> parted(place).stream())
        .sorted(Map.Entry.comparingByKey(order))
        .map(one -> cells(one.getKey().cells(), one.getValue()))
        .toList();
  }

  private List<Map.Entry<Row, String>> parted(int place) {
    LabelledArticle article = corpus.articles().get(place);
    return article.rows().stream().map(row -> Map.entry(row, split.of(place))).toList();
  }

  private List<String> cells(List<String> all, String part) {
    List<String> cells = new ArrayList<>(kept.length + 1);
    for (int place : kept) {
      cells.add(all.get(place));
    }
    cells.add(part);
    return cells;
  }
}
