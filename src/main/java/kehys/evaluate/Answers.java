package kehys.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What one member answers to one task, each sentence by a model that had not seen its article; only
 * sentences that have a true label.
 */
final class Answers {
  private final List<Answer> answers;

  private Answers(List<Answer> answers) {
    this.answers = answers;
  }

  /**
   * One answer.
   *
   * @param fold the fold that the sentence's article is in
   * @param truth the true label
   * @param probabilities one per label
   */
  record Answer(int fold, int truth, Probabilities probabilities) {}

  /** Probabilities of all labels, as a value that can stand in a record. */
  static final class Probabilities {
    private final float[] values;

    Probabilities(float[] values) {
      this.values = values;
    }

    float[] copy() {
      return values.clone();
    }

    float of(int label) {
      return values[label];
    }
  }

  static Answers of(List<Answer> answers) {
    return new Answers(List.copyOf(answers));
  }

  /** The answers of one member to one task, as they stand out of fold. */
  static Answers of(OutOfFold outOfFold, int member, int task) {
    List<Answer> answers = new ArrayList<>();
    outOfFold.forEach(
        (article, sentence, opinion) -> {
          int truth = outOfFold.truth(task, article, sentence);
          if (truth >= 0) {
            float[] values = opinion.probabilities(member, task);
            answers.add(new Answer(outOfFold.fold(article), truth, new Probabilities(values)));
          }
        });
    return new Answers(answers);
  }

  /** Those in such folds. */
  Answers in(IntPredicate folds) {
    return new Answers(answers.stream().filter(answer -> folds.test(answer.fold())).toList());
  }

  List<Answer> all() {
    return answers;
  }

  /** Number of labels; there is at least one answer. */
  int labels() {
    return answers.get(0).probabilities().values.length;
  }
}
