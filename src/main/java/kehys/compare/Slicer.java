package kehys.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kehys.data.Corpus;
import kehys.data.Row;
import kehys.evaluate.Mark;
import kehys.evaluate.Marks;
import kehys.statistics.Confusion;

/** Parts answers by what their sentences are. */
final class Slicer {
  /** A column with more values is shown by its most frequent ones. */
  private static final int MOST = 12;

  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

  private final Corpus corpus;
  private final List<String> columns;
  private final String text;

  /**
   * Slices by columns, by length and by whether somebody is quoted.
   *
   * @param columns names of columns; those that no row has are passed over
   * @param text name of the column with the sentence
   */
  Slicer(Corpus corpus, List<String> columns, String text) {
    this.corpus = corpus;
    this.columns = columns.stream().filter(this::there).toList();
    this.text = text;
  }

  private boolean there(String column) {
    return corpus.articles().stream()
        .flatMap(article -> article.rows().stream())
        .anyMatch(row -> !row.cell(column).isEmpty());
  }

  List<Slice> slices(Marks marks) {
    return Stream.concat(
            columns.stream().map(column -> slices(marks, column, (row, mark) -> row.cell(column))),
            Stream.of(
                slices(marks, "length", (row, mark) -> length(row.cell(text))),
                slices(marks, "quotation", (row, mark) -> quotation(row.cell(text)))))
        .flatMap(List::stream)
        .toList();
  }

  private static String length(String text) {
    int words = text.split("\\s+", -1).length;
    return words <= 10 ? "1-10 words" : words <= 20 ? "11-20 words" : "21 words and more";
  }

  private static String quotation(String text) {
    return text.chars().anyMatch(sign -> QUOTES.indexOf(sign) >= 0) ? "quoted" : "none";
  }

  private List<Slice> slices(Marks marks, String column, BiFunction<Row, Mark, String> value) {
    Map<String, List<Mark>> parts = new TreeMap<>();
    for (Mark mark : marks.all()) {
      Row row = corpus.articles().get(mark.article()).rows().get(mark.sentence());
      parts.computeIfAbsent(value.apply(row, mark), fresh -> new ArrayList<>()).add(mark);
    }
    return parts.entrySet().stream()
        .sorted(Comparator.comparing(part -> -part.getValue().size()))
        .limit(MOST)
        .map(part -> slice(column, part.getKey(), marks, part.getValue()))
        .toList();
  }

  private static Slice slice(String column, String value, Marks marks, List<Mark> part) {
    Marks some = new Marks(marks.labels(), marks.articles(), part);
    List<Confusion> articles = TaskComparison.answered(some);
    int groups = new TreeSet<>(part.stream().map(Mark::article).toList()).size();
    return new Slice(column, value, part.size(), groups, Score.macroF1(articles));
  }
}
