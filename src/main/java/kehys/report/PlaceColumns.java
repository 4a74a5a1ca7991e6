package kehys.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kehys.data.Corpus;
import kehys.data.LabelledArticle;

/**
 * The columns by which {@code sentences.csv} tells its rows: those of the data keep their names,
 * and where one of these has the same, it is this one that gets another.
 *
 * @param article place of the article
 * @param sentence place of the sentence in it
 * @param file the file as the user named it
 * @param line the line in it
 */
public record PlaceColumns(String article, String sentence, String file, String line) {
  /** What they are called where the data leave the names free, and in runs that do not say. */
  static final PlaceColumns STANDARD = new PlaceColumns("article", "sentence", "file", "line");

  private static final String OWN = "kehys_";

  /** Their names beside these of the data. */
  static PlaceColumns beside(Collection<String> data) {
    return new PlaceColumns(
        free(STANDARD.article, data),
        free(STANDARD.sentence, data),
        free(STANDARD.file, data),
        free(STANDARD.line, data));
  }

  private static String free(String name, Collection<String> data) {
    String free = name;
    while (data.contains(free)) {
      free = OWN + free;
    }
    return free;
  }

  /** The columns of the data that have a name, in the order of their names. */
  static TreeSet<String> data(Corpus corpus) {
    TreeSet<String> columns = new TreeSet<>();
    for (LabelledArticle article : corpus.articles()) {
      article.rows().forEach(row -> columns.addAll(row.header()));
    }
    columns.remove("");
    return columns;
  }

  /** Their names in the order in which they stand. */
  List<String> names() {
    return List.of(article, sentence, file, line);
  }

  /** The two that the answers name a sentence by. */
  List<String> key() {
    return List.of(article, sentence);
  }

  /** Their names where some are called otherwise. */
  static PlaceColumns of(Map<String, String> names) {
    return new PlaceColumns(
        names.getOrDefault(STANDARD.article, STANDARD.article),
        names.getOrDefault(STANDARD.sentence, STANDARD.sentence),
        names.getOrDefault(STANDARD.file, STANDARD.file),
        names.getOrDefault(STANDARD.line, STANDARD.line));
  }
}
