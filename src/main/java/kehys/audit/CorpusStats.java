package kehys.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.data.Row;

/**
 * What is in a corpus. An article and all its sentences count for the language of the article.
 *
 * @param corpus the corpus
 * @param publishers number of different publishers that are named
 * @param columns of the columns {@code contrast} and {@code mark} those that the files have
 * @param labels how the sentences of all languages are labelled
 * @param languages one per language, by tag
 */
public record CorpusStats(
    Corpus corpus,
    int publishers,
    List<ColumnCount> columns,
    LabelStats labels,
    List<LanguageStats> languages) {
  private static final List<String> MARKS = List.of("contrast", "mark");

  /** Keeps its own copies of the lists. */
  public CorpusStats {
    columns = List.copyOf(columns);
    languages = List.copyOf(languages);
  }

  /**
   * Counts a corpus, one language after the other, so that the counts of one are in memory at a
   * time.
   *
   * @param golds its labels, one per task; the first two tasks are also counted together
   */
  public static CorpusStats of(Corpus corpus, List<Gold> golds) {
    List<LanguageStats> languages = new ArrayList<>();
    byLanguage(corpus)
        .forEach((lang, places) -> languages.add(LanguageStats.of(lang, corpus, golds, places)));
    List<Integer> all = IntStream.range(0, corpus.articles().size()).boxed().toList();
    return new CorpusStats(
        corpus, publishers(corpus), columns(corpus), LabelStats.of(golds, all), languages);
  }

  private static Map<String, List<Integer>> byLanguage(Corpus corpus) {
    Map<String, List<Integer>> places = new TreeMap<>();
    for (int place = 0; place < corpus.articles().size(); place++) {
      String lang = corpus.articles().get(place).document().article().origin().lang();
      places.computeIfAbsent(lang, none -> new ArrayList<>()).add(place);
    }
    return places;
  }

  private static int publishers(Corpus corpus) {
    return (int)
        corpus.articles().stream()
            .map(article -> article.document().article().origin().publisher())
            .filter(publisher -> !publisher.isEmpty())
            .distinct()
            .count();
  }

  private static List<ColumnCount> columns(Corpus corpus) {
    return MARKS.stream()
        .filter(column -> rows(corpus).anyMatch(row -> row.has(column)))
        .map(column -> new ColumnCount(column, filled(corpus, column)))
        .toList();
  }

  private static int filled(Corpus corpus, String column) {
    return (int) rows(corpus).filter(row -> !row.cell(column).isEmpty()).count();
  }

  private static Stream<Row> rows(Corpus corpus) {
    return corpus.articles().stream().map(LabelledArticle::rows).flatMap(List::stream);
  }
}
