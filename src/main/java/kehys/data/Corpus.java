package kehys.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Labelled articles.
 *
 * @param articles the articles in the order of their first rows
 * @param grouped whether every file says which rows are one article; where one does not, each of
 *     its rows is an article of its own
 * @param files the files they were read from, as the user named them
 * @param sha256 over the bytes of the files in their order, hexadecimal
 */
public record Corpus(
    List<LabelledArticle> articles, boolean grouped, List<String> files, String sha256) {

  /** Keeps its own copies of the lists. */
  public Corpus {
    articles = List.copyOf(articles);
    files = List.copyOf(files);
  }

  /** A corpus of these articles alone, told by their places, in this order. */
  public Corpus only(List<Integer> places) {
    return new Corpus(places.stream().map(articles::get).toList(), grouped, files, sha256);
  }

  /**
   * A corpus of the articles that have one of these values in a column.
   *
   * @throws InputException where no row has such a column, an article has several values, or no
   *     article has any of these
   */
  public Corpus where(String column, Set<String> values) {
    if (articles.stream().noneMatch(article -> article.rows().get(0).has(column))) {
      throw new InputException(String.join(", ", files), 0, "no column '" + column + "'");
    }
    List<LabelledArticle> kept =
        articles.stream().filter(article -> values.contains(article.value(column))).toList();
    if (kept.isEmpty()) {
      throw new InputException(
          String.join(", ", files),
          0,
          "expected rows with "
              + String.join(" or ", values)
              + " in column '"
              + column
              + "', found none");
    }
    return new Corpus(kept, grouped, files, sha256);
  }

  /** The order in which rows were read. */
  public Comparator<Row> order() {
    return Comparator.comparingInt((Row row) -> files.indexOf(row.file()))
        .thenComparingLong(Row::line);
  }

  /** Whether every row has a column of this name. */
  public boolean has(String column) {
    return articles.stream().flatMap(one -> one.rows().stream()).allMatch(row -> row.has(column));
  }

  /**
   * What to tell whose rows name several languages for one article; nothing where none do.
   *
   * @param column name of the column with the language
   */
  public Optional<String> languageNote(String column) {
    return OneLanguage.note(articles, column);
  }

  /** Number of sentences. */
  public int size() {
    return articles.stream().mapToInt(article -> article.rows().size()).sum();
  }
}
