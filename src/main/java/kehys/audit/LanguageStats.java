package kehys.audit;

import java.util.List;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.text.Document;
import kehys.text.Kind;
import kehys.text.Sentence;

/**
 * What is in the articles of a language.
 *
 * @param lang the language's tag
 * @param articles number of articles
 * @param rows number of sentences, headlines among them
 * @param headlines number of headlines
 * @param text what the sentences look like
 * @param labels how they are labelled
 * @param top what each label of each task prefers, in the order of the tasks and their labels
 */
public record LanguageStats(
    String lang,
    int articles,
    int rows,
    int headlines,
    TextStats text,
    LabelStats labels,
    List<TopNgrams> top) {

  /** Keeps its own copy of the list. */
  public LanguageStats {
    top = List.copyOf(top);
  }

  /**
   * Reads the articles at some places of a corpus, one or more: once for the texts and once for
   * each task, because the n-grams of all tasks together would need the most memory of all.
   */
  static LanguageStats of(String lang, Corpus corpus, List<Gold> golds, List<Integer> places) {
    List<Document> documents =
        places.stream().map(place -> corpus.articles().get(place).document()).toList();
    return new LanguageStats(
        lang,
        documents.size(),
        documents.stream().mapToInt(LanguageStats::length).sum(),
        documents.stream().mapToInt(LanguageStats::headlines).sum(),
        text(documents),
        LabelStats.of(golds, places),
        golds.stream().flatMap(gold -> TaskNgrams.of(corpus, gold, places).stream()).toList());
  }

  private static TextStats text(List<Document> documents) {
    TextCount text = new TextCount(documents.stream().mapToInt(LanguageStats::length).sum());
    FoldedWords words = new FoldedWords();
    for (Document document : documents) {
      for (Sentence sentence : document.sentences()) {
        words.read(sentence.text());
        text.add(words);
      }
    }
    return text.stats(Spread.of(documents.stream().mapToInt(LanguageStats::length)));
  }

  /** What a label of a task prefers, highest first. */
  public List<Ngram> top(String task, String label) {
    return top.stream()
        .filter(one -> one.task().equals(task) && one.label().equals(label))
        .flatMap(one -> one.ngrams().stream())
        .toList();
  }

  private static int length(Document document) {
    return document.sentences().size();
  }

  private static int headlines(Document document) {
    return (int) document.sentences().stream().filter(one -> one.kind() == Kind.HEADLINE).count();
  }
}
