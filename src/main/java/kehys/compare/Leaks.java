package kehys.compare;

import java.util.ArrayList;
import java.util.List;
import kehys.audit.CorpusCheck;
import kehys.audit.Families;
import kehys.audit.Finding;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.evaluate.Exam;
import kehys.evaluate.Folds;

/** Looks for what makes the figures of a comparison better than they should be. */
public final class Leaks {
  private Leaks() {}

  /**
   * All that is wrong with the data; families of articles that no fold keeps together; models that
   * have seen the data.
   *
   * @param trained models that were learned before
   */
  public static List<Finding> of(
      Exam exam, Columns columns, List<Entrant.Trained> trained, Families families) {
    Corpus corpus = exam.corpus();
    Folds folds = exam.folds();
    List<Finding> leaks =
        new ArrayList<>(new CorpusCheck(columns, Families.NEAR).findings(corpus, exam.tasks()));
    trained.forEach(
        one ->
            Familiar.with(one.model(), corpus)
                .ifPresent(what -> leaks.add(seen(one.name(), what))));
    families.related().stream()
        .filter(article -> folds.of(article) != folds.of(families.of(article)))
        .map(article -> spread(corpus, article, families.of(article)))
        .forEach(leaks::add);
    return leaks;
  }

  private static Finding seen(String name, String what) {
    return new Finding(Finding.Kind.ANSWERS_SEEN, name, what);
  }

  private static Finding spread(Corpus corpus, int article, int other) {
    return new Finding(
        Finding.Kind.ACROSS_FOLDS,
        "article '" + id(corpus, article) + "'",
        "shares sentences with '" + id(corpus, other) + "', which is in another fold");
  }

  private static String id(Corpus corpus, int article) {
    return corpus.articles().get(article).document().article().id();
  }
}
