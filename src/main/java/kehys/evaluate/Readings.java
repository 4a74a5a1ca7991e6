package kehys.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.LabelledArticle;
import kehys.data.Row;
import kehys.model.Labels;
import kehys.statistics.Confusion;

/** Sentences that two readers have labelled. */
public final class Readings {
  /** The two rows of each sentence, by article. */
  private final List<List<Pair>> articles;

  private final Columns columns;

  private Readings(List<List<Pair>> articles, Columns columns) {
    this.articles = articles;
    this.columns = columns;
  }

  /** A sentence's row in either reading. */
  private record Pair(Row first, Row second) {}

  /** The place of a sentence in its article, as its file numbers it. */
  private record Key(String group, String order) {
    static Key of(Row row, Columns columns) {
      return new Key(row.cell(columns.group()), row.cell(columns.order()));
    }
  }

  /** Both readings in columns of the same rows. */
  public static Readings ofColumns(Corpus corpus, Columns columns) {
    return new Readings(
        corpus.articles().stream()
            .map(article -> article.rows().stream().map(row -> new Pair(row, row)).toList())
            .toList(),
        columns);
  }

  /**
   * Two files; rows belong together where group and order are the same.
   *
   * @param second all of the first's sentences or some
   * @throws kehys.data.InputException where the second has a row that the first has not, or another
   *     text
   */
  public static Readings ofFiles(Corpus first, Corpus second, Columns columns) {
    Map<Key, Row> rows = new HashMap<>();
    first.articles().forEach(one -> one.rows().forEach(row -> rows.put(Key.of(row, columns), row)));
    List<List<Pair>> articles = new ArrayList<>();
    for (LabelledArticle article : second.articles()) {
      articles.add(article.rows().stream().map(row -> pair(rows, row, columns)).toList());
    }
    return new Readings(articles, columns);
  }

  private static Pair pair(Map<Key, Row> rows, Row second, Columns columns) {
    Key key = Key.of(second, columns);
    Row first = rows.get(key);
    if (first == null) {
      throw second.fault(
          "expected a sentence of the first reading, found article '"
              + key.group()
              + "', sentence '"
              + key.order()
              + "', which is not in it");
    }
    if (!first.cell(columns.text()).equals(second.cell(columns.text()))) {
      throw second.fault(
          "expected the text at " + first.file() + ":" + first.line() + ", found another");
    }
    return new Pair(first, second);
  }

  /** A sentence that the readers labelled differently. */
  public record Difference(String where, String first, String second, String text) {}

  /**
   * One task of both readings.
   *
   * @param articles counts of each article's sentences: rows the first reading, columns the second
   * @param languages language to the counts of its articles
   * @param differences where they differ
   */
  public record Task(
      List<Confusion> articles,
      Map<String, List<Confusion>> languages,
      List<Difference> differences) {}

  /**
   * The labels of a task.
   *
   * @param first column of the first reading, which names the task
   * @param second column of the second reading
   */
  public Task task(String first, String second) {
    Labels labels = new Labels(first, names(first, second));
    List<Confusion> counts = new ArrayList<>();
    Map<String, List<Confusion>> languages = new TreeMap<>();
    List<Difference> differences = new ArrayList<>();
    for (List<Pair> article : articles) {
      Confusion count = new Confusion(labels);
      for (Pair pair : article) {
        String one = label(pair.first(), first);
        String other = label(pair.second(), second);
        count.add(labels.names().indexOf(one), labels.names().indexOf(other));
        if (!one.equals(other)) {
          Row row = pair.second();
          differences.add(
              new Difference(row.file() + ":" + row.line(), one, other, row.cell(columns.text())));
        }
      }
      counts.add(count);
      String lang = article.get(0).first().cell(columns.lang());
      languages.computeIfAbsent(lang, fresh -> new ArrayList<>()).add(count);
    }
    return new Task(counts, languages, differences);
  }

  private List<String> names(String first, String second) {
    TreeSet<String> names = new TreeSet<>();
    for (List<Pair> article : articles) {
      for (Pair pair : article) {
        names.add(label(pair.first(), first));
        names.add(label(pair.second(), second));
      }
    }
    return List.copyOf(names);
  }

  private static String label(Row row, String column) {
    if (!row.has(column) || row.cell(column).isEmpty()) {
      throw row.fault("no label in column '" + column + "'; both readings need one");
    }
    return row.cell(column);
  }
}
