package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.model.Model;
import kehys.train.Trainer;

/** Scores a recipe on articles that the model had not seen. */
public final class CrossValidation {
  private final Trainer trainer;
  private final Folds folds;
  private final long seed;

  /** Trains once for each fold, without the fold. */
  public CrossValidation(Trainer trainer, Folds folds, long seed) {
    this.trainer = trainer;
    this.folds = folds;
    this.seed = seed;
  }

  /**
   * The figures over all sentences, each answered by the model that had not seen its article.
   *
   * @param done told the number of each fold that is done, from 0, on the thread that did it
   */
  public List<TaskResult> run(Corpus corpus, List<Gold> tasks, IntConsumer done) {
    List<List<Annotation>> answers =
        new ArrayList<>(Collections.nCopies(corpus.articles().size(), List.of()));
    IntStream.range(0, folds.count())
        .parallel()
        .forEach(
            fold -> {
              answer(corpus, tasks, fold, answers);
              done.accept(fold);
            });
    return Evaluation.of(corpus, tasks, answers);
  }

  /** Each fold writes places of its own, so that no lock is needed. */
  private void answer(Corpus corpus, List<Gold> tasks, int fold, List<List<Annotation>> answers) {
    List<Integer> seen = folds.articles(fold, false);
    List<Gold> seenTasks = tasks.stream().map(gold -> gold.only(seen)).toList();
    Model model = trainer.train(corpus.only(seen), seenTasks, seed);
    Annotator annotator = new Annotator(model);
    for (int article : folds.articles(fold, true)) {
      answers.set(article, annotator.annotate(corpus.articles().get(article).document()));
    }
  }
}
