package kehys.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kehys.annotate.Annotation;
import kehys.data.Corpus;
import kehys.data.LabelledArticle;
import kehys.text.Span;

/**
 * How the sources that were found compare with those that people marked.
 *
 * @param named sentences whose source people marked
 * @param exact of them, where the same words were found
 * @param overlapping of them, where some of the words were found, or more than they
 * @param found sentences where a source was found
 */
public record SourceCount(int named, int exact, int overlapping, int found) {
  /** The column of the source's words. */
  public static final String COLUMN = "source";

  /** Sources that people marked and nobody found. */
  public int missed() {
    return named - exact - overlapping;
  }

  /** Sources that were found where people marked none, or other words. */
  public int invented() {
    return found - exact - overlapping;
  }

  /** Both counts together. */
  public SourceCount plus(SourceCount other) {
    return new SourceCount(
        named + other.named,
        exact + other.exact,
        overlapping + other.overlapping,
        found + other.found);
  }

  /** Counts by language; none where the corpus does not say who the sources are. */
  static SortedMap<String, SourceCount> byLanguage(Corpus corpus, List<List<Annotation>> answers) {
    SortedMap<String, SourceCount> counts = new TreeMap<>();
    for (int i = 0; i < answers.size() && corpus.has(COLUMN); i++) {
      LabelledArticle article = corpus.articles().get(i);
      String lang = article.document().article().origin().lang();
      for (int row = 0; row < article.rows().size(); row++) {
        String truth = article.rows().get(row).cell(COLUMN);
        counts.merge(lang, one(truth, answers.get(i).get(row)), SourceCount::plus);
      }
    }
    return counts;
  }

  private static SourceCount one(String truth, Annotation answer) {
    Optional<Span> found = answer.namedSource();
    int named = truth.isEmpty() ? 0 : 1;
    if (found.isEmpty() || named == 0) {
      return new SourceCount(named, 0, 0, found.isPresent() ? 1 : 0);
    }
    String sentence = answer.sentence().text();
    boolean exact = found.get().of(sentence).equals(truth);
    boolean meets = !exact && meets(found.get(), truth, sentence);
    return new SourceCount(1, exact ? 1 : 0, meets ? 1 : 0, 1);
  }

  /** Whether what was found shares a character with the words, wherever they stand. */
  private static boolean meets(Span found, String truth, String sentence) {
    for (int at = sentence.indexOf(truth); at >= 0; at = sentence.indexOf(truth, at + 1)) {
      if (at < found.end() && found.start() < at + truth.length()) {
        return true;
      }
    }
    return false;
  }
}
