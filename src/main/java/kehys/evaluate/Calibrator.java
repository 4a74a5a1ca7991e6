package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kehys.evaluate.Answers.Answer;
import kehys.model.Calibration;

/**
 * Chooses how to calibrate one member for one task: the method with the least log loss on folds
 * that it was not fitted to, and of methods that differ by less than {@value #MARGIN} the one with
 * fewest numbers. Many numbers learn how frequent each label is here, and on text from elsewhere
 * turn answers towards it; a temperature leaves the likeliest label what it was.
 */
final class Calibrator {
  private static final double MARGIN = 0.005;

  /** Fewer answers tell nothing of how often one is right. */
  private static final int FEWEST = 100;

  private static final double LEAST = 1e-9;

  private final Answers answers;
  private final int folds;

  Calibrator(Answers answers, int folds) {
    this.answers = answers;
    this.folds = folds;
  }

  /**
   * What was chosen.
   *
   * @param method the method
   * @param whole fitted to all folds
   * @param without for each fold, fitted to all the others
   */
  record Choice(CalibrationMethod method, Calibration whole, List<Calibration> without) {}

  /** The calibrations of one method, and what they lose. */
  private record Candidate(CalibrationMethod method, List<Calibration> without, double loss) {}

  Choice choose() {
    if (answers.all().size() < FEWEST) {
      return new Choice(
          CalibrationMethod.NONE, Calibration.NONE, Collections.nCopies(folds, Calibration.NONE));
    }
    List<Candidate> candidates =
        Stream.of(CalibrationMethod.values()).map(this::candidate).toList();
    double least = candidates.stream().mapToDouble(Candidate::loss).min().orElseThrow();
    Candidate best =
        candidates.stream()
            .filter(candidate -> candidate.loss() <= least + MARGIN)
            .min(Comparator.comparing(Candidate::method))
            .orElseThrow();
    return new Choice(best.method(), best.method().fit(answers), best.without());
  }

  private Candidate candidate(CalibrationMethod method) {
    List<Calibration> without = new ArrayList<>();
    double loss = 0;
    for (int fold = 0; fold < folds; fold++) {
      int held = fold;
      Calibration fitted = method.fit(answers.in(other -> other != held));
      without.add(fitted);
      loss += loss(fitted, answers.in(other -> other == held));
    }
    return new Candidate(method, without, loss / answers.all().size());
  }

  private static double loss(Calibration calibration, Answers held) {
    double sum = 0;
    for (Answer answer : held.all()) {
      float[] probabilities = answer.probabilities().copy();
      calibration.apply(probabilities);
      sum -= StrictMath.log(Math.max(LEAST, probabilities[answer.truth()]));
    }
    return sum;
  }

  /** A choice for each member and task. */
  static List<List<Choice>> all(OutOfFold outOfFold, int members) {
    return IntStream.range(0, members).mapToObj(member -> tasks(outOfFold, member)).toList();
  }

  private static List<Choice> tasks(OutOfFold outOfFold, int member) {
    return IntStream.range(0, outOfFold.tasks().size())
        .parallel()
        .mapToObj(task -> Answers.of(outOfFold, member, task))
        .map(answers -> new Calibrator(answers, outOfFold.folds().count()).choose())
        .toList();
  }
}
