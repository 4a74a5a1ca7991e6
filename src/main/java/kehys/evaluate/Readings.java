package kehys.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param leftOut how many sentences are in none of these, because of their labels
   */
  public record Task(
      List<Confusion> articles,
      Map<String, List<Confusion>> languages,
      List<Difference> differences,
      int leftOut) {}

  /**
   * The labels of a task.
   *
   * @param first column of the first reading, which names the task
   * @param second column of the second reading
   * @param ignored labels whose sentences are left out, whoever gave them
   */
  public Task task(String first, String second, Set<String> ignored) {
    List<Article> judged =
        articles.stream()
            .map(rows -> judged(rows, first, second, ignored))
            .filter(article -> !article.sentences().isEmpty())
            .toList();
    List<Judged> all = judged.stream().flatMap(article -> article.sentences().stream()).toList();
    Labels labels = labels(first, all);
    List<Confusion> counts = new ArrayList<>();
    Map<String, List<Confusion>> languages = new TreeMap<>();
    for (Article article : judged) {
      Confusion count = article.count(labels);
      counts.add(count);
      languages.computeIfAbsent(article.lang(), fresh -> new ArrayList<>()).add(count);
    }
    return new Task(counts, languages, differences(all), sentences() - all.size());
  }

  /** The sentences of an article that both readers have labelled. */
  private record Article(String lang, List<Judged> sentences) {
    Confusion count(Labels labels) {
      Confusion count = new Confusion(labels);
      for (Judged one : sentences) {
        count.add(labels.names().indexOf(one.first()), labels.names().indexOf(one.second()));
      }
      return count;
    }
  }

  private Article judged(List<Pair> rows, String first, String second, Set<String> ignored) {
    return new Article(
        rows.get(0).first().cell(columns.lang()),
        rows.stream().flatMap(pair -> Judged.of(pair, first, second, ignored).stream()).toList());
  }

  private Labels labels(String task, List<Judged> all) {
    TreeSet<String> names = new TreeSet<>();
    all.forEach(one -> names.addAll(List.of(one.first(), one.second())));
    if (names.isEmpty()) {
      throw fault(task, "expected labels, found that those of all sentences are left out");
    }
    if (names.size() == 1) {
      throw fault(
          task,
          "expected two labels or more, found '"
              + names.first()
              + "' alone; the readings agree in all "
              + all.size()
              + " sentences, and what chance would give is undefined");
    }
    return new Labels(task, List.copyOf(names));
  }

  private InputException fault(String task, String fault) {
    String file = articles.get(0).get(0).second().file();
    return new InputException(file, 0, "column '" + task + "': " + fault);
  }

  private List<Difference> differences(List<Judged> all) {
    return all.stream().filter(one -> !one.isSame()).map(this::difference).toList();
  }

  private Difference difference(Judged one) {
    Row row = one.row();
    String where = row.file() + ":" + row.line();
    return new Difference(where, one.first(), one.second(), row.cell(columns.text()));
  }

  private int sentences() {
    return articles.stream().mapToInt(List::size).sum();
  }
}
