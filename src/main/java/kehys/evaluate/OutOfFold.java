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

/**
 * What models say of articles that they had not seen: each article by the model without its fold.
 */
public final class OutOfFold {
  private final Exam exam;
  private final List<List<Opinion>> opinions;

  private OutOfFold(Exam exam) {
    this.exam = exam;
    this.opinions =
        new ArrayList<>(Collections.nCopies(exam.corpus().articles().size(), List.of()));
  }

  /** Sees each sentence's opinion. */
  interface Visitor {
    void see(int article, int sentence, Opinion opinion);
  }

  /**
   * Asks for each fold, on all processors.
   *
   * @param done told the number of each fold that is done, from 0, on the thread that did it
   */
  public static OutOfFold of(FoldAnswers answers, Exam exam, IntConsumer done) {
    OutOfFold all = new OutOfFold(exam);
    IntStream.range(0, exam.folds().count())
        .parallel()
        .forEach(
            fold -> {
              all.put(fold, answers.of(fold));
              done.accept(fold);
            });
    return all;
  }

  /** Each fold writes places of its own, so that no lock is needed. */
  private void put(int fold, List<List<Opinion>> answers) {
    List<Integer> articles = exam.folds().articles(fold, true);
    for (int i = 0; i < articles.size(); i++) {
      opinions.set(articles.get(i), answers.get(i));
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
  public int members() {
    return opinions.stream().flatMap(List::stream).findFirst().map(Opinion::members).orElse(1);
  }

  int truth(int task, int article, int sentence) {
    return exam.tasks().get(task).code(article, sentence);
  }

  int fold(int article) {
    return folds().of(article);
  }

  Folds folds() {
    return exam.folds();
  }

  List<Gold> tasks() {
    return exam.tasks();
  }

  Corpus corpus() {
    return exam.corpus();
  }

  /** The annotations of one article that follow by this judge. */
  List<Annotation> annotations(int article, Judge judge) {
    return Annotator.annotations(exam.readings().get(article), opinions.get(article), judge);
  }
}
