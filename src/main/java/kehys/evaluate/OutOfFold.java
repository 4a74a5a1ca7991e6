package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.annotate.Judge;
import kehys.annotate.Opinion;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.model.Model;
import kehys.train.Trainer;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;

/**
 * What models say of articles that they had not seen: each article by the model without its fold.
 */
public final class OutOfFold {
  private final Corpus corpus;
  private final List<Gold> tasks;
  private final Folds folds;
  private final List<Reading> readings;
  private final List<List<Opinion>> opinions;

  private OutOfFold(Corpus corpus, List<Gold> tasks, Folds folds) {
    this.corpus = corpus;
    this.tasks = tasks;
    this.folds = folds;
    this.readings =
        corpus.articles().parallelStream()
            .map(article -> VoiceFinder.read(article.document()))
            .toList();
    this.opinions = new ArrayList<>(Collections.nCopies(corpus.articles().size(), List.of()));
  }

  /** Sees each sentence's opinion. */
  interface Visitor {
    void see(int article, int sentence, Opinion opinion);
  }

  /**
   * Trains once for each fold, without the fold.
   *
   * @param watch told the number of each fold that is done, from 0, on the thread that did it
   */
  public static OutOfFold of(
      Trainer trainer, Corpus corpus, List<Gold> tasks, Folds folds, Watch watch) {
    OutOfFold all = new OutOfFold(corpus, tasks, folds);
    IntStream.range(0, folds.count())
        .parallel()
        .forEach(
            fold -> {
              all.answer(trainer, fold, watch.seed());
              watch.done().accept(fold);
            });
    return all;
  }

  /**
   * How the folds are run.
   *
   * @param seed seed of everything drawn by chance
   * @param done told the number of each fold that is done, from 0, on the thread that did it
   */
  public record Watch(long seed, IntConsumer done) {}

  /** Each fold writes places of its own, so that no lock is needed. */
  private void answer(Trainer trainer, int fold, long seed) {
    List<Integer> seen = folds.articles(fold, false);
    List<Gold> seenTasks = tasks.stream().map(gold -> gold.only(seen)).toList();
    Model model = trainer.train(corpus.only(seen), seenTasks, seed);
    Annotator annotator = new Annotator(model);
    for (int article : folds.articles(fold, true)) {
      opinions.set(article, annotator.opinions(readings.get(article)));
    }
  }

  void forEach(Visitor visitor) {
    for (int article = 0; article < opinions.size(); article++) {
      for (int sentence = 0; sentence < opinions.get(article).size(); sentence++) {
        visitor.see(article, sentence, opinions.get(article).get(sentence));
      }
    }
  }

  /** Number of members whose opinions these are. */
  int members() {
    return opinions.stream().flatMap(List::stream).findFirst().map(Opinion::members).orElse(1);
  }

  int truth(int task, int article, int sentence) {
    return tasks.get(task).code(article, sentence);
  }

  int fold(int article) {
    return folds.of(article);
  }

  Folds folds() {
    return folds;
  }

  List<Gold> tasks() {
    return tasks;
  }

  Corpus corpus() {
    return corpus;
  }

  /** The annotations of one article that follow by this judge. */
  List<Annotation> annotations(int article, Judge judge) {
    return Annotator.annotations(readings.get(article), opinions.get(article), judge);
  }
}
