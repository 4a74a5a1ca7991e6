package kehys.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.model.Card;

/** The card of a model that was just learned. */
final class TrainingCard {
  private TrainingCard() {}

  static Card of(
      Corpus corpus, List<Gold> tasks, Recipe recipe, Map<String, String> settings, long seed) {
    Map<String, Map<String, Map<String, Integer>>> labels = new LinkedHashMap<>();
    tasks.forEach(gold -> labels.put(gold.task(), counts(corpus, gold)));
    Card.Data data =
        new Card.Data(
            corpus.files(), corpus.size(), corpus.articles().size(), corpus.sha256(), labels);
    return new Card("", recipe.label(), settings, seed, version(), "", data, Card.Measured.NOTHING);
  }

  /** Label, then language, then number of rows. */
  private static Map<String, Map<String, Integer>> counts(Corpus corpus, Gold gold) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (int code = 0; code < gold.labels().size(); code++) {
      counts.put(gold.labels().get(code), languages(corpus, gold, code));
    }
    return counts;
  }

  private static Map<String, Integer> languages(Corpus corpus, Gold gold, int wanted) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int article = 0; article < gold.articles(); article++) {
      LabelledArticle labelled = corpus.articles().get(article);
      String lang = labelled.document().article().origin().lang();
      int rows = (int) gold.codes(article).filter(code -> code == wanted).count();
      if (rows > 0) {
        counts.merge(lang, rows, Integer::sum);
      }
    }
    return counts;
  }

  private static String version() {
    return Optional.ofNullable(TrainingCard.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
