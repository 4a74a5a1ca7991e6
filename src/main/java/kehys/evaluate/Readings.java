package kehys.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.InputException;
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

  /** Both readings in columns of the same rows. */
  public static Readings ofColumns(Corpus corpus, Columns columns) {
    return new Readings(
        corpus.articles().stream()
            .map(article -> article.rows().stream().map(row -> new Pair(row, row)).toList())
            .toList(),
        columns);
  }

  /**
   * Two files; rows belong together where article and number are the same, or article and place
   * where a file has no numbers, or else the place in the file.
   *
   * @param second all of the first's sentences or some
   * @throws kehys.data.InputException where the second has a row that the first has not, or another
   *     text
   */
  public static Readings ofFiles(Corpus first, Corpus second, Columns columns) {
    return new Readings(Pairing.of(first, second, columns), columns);
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
    if (names.size() == 1) {
      throw lone(first, names.first());
    }
    return List.copyOf(names);
  }

  private InputException lone(String task, String label) {
    return new InputException(
        articles.get(0).get(0).second().file(),
        0,
        "column '"
            + task
            + "': expected two labels or more, found '"
            + label
            + "' alone; the readings agree in all "
            + articles.stream().mapToInt(List::size).sum()
            + " sentences, and what chance would give is undefined");
  }

  private static String label(Row row, String column) {
    if (!row.has(column) || row.cell(column).isEmpty()) {
      throw row.fault("no label in column '" + column + "'; both readings need one");
    }
    return row.cell(column);
  }
}
