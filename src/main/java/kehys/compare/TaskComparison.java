package kehys.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kehys.evaluate.Exam;
import kehys.evaluate.Mark;
import kehys.evaluate.Marks;
import kehys.model.Labels;
import kehys.statistics.Bootstrap;
import kehys.statistics.CalibrationCount;
import kehys.statistics.CalibrationFigures;
import kehys.statistics.Confusion;
import kehys.statistics.RiskCoverage;
import kehys.statistics.RiskCurve.Sure;

/**
 * All entrants on one task.
 *
 * @param labels the task's labels
 * @param rows number of sentences with a true label
 * @param groups number of articles that have such
 * @param standings one for each entrant, in their order
 * @param contests every pair of entrants
 * @param ceiling how far two people agree; empty where no second reading is there
 */
public record TaskComparison(
    Labels labels,
    int rows,
    int groups,
    List<Standing> standings,
    List<Contest> contests,
    Optional<Ceiling> ceiling) {
  private static final long SEED = 1;
  private static final int ERRORS = 25;

  /** The counts of the articles that have sentences with a true label. */
  static List<Confusion> answered(Marks marks) {
    return marks.byArticle().stream().filter(count -> count.total() > 0).toList();
  }

  /**
   * Compares.
   *
   * @param names the entrants' names
   * @param marks their answers, in the same order, to the same sentences
   */
  static TaskComparison of(Exam exam, List<String> names, List<Marks> marks, Slicer slicer) {
    return new TaskComparison(
        marks.get(0).labels(),
        marks.get(0).all().size(),
        answered(marks.get(0)).size(),
        IntStream.range(0, names.size())
            .parallel()
            .mapToObj(i -> standing(exam, names.get(i), marks.get(i), slicer))
            .toList(),
        new Contests(names, marks).all(),
        Optional.empty());
  }

  /** The same with how far people agree. */
  public TaskComparison with(Ceiling people) {
    return new TaskComparison(labels, rows, groups, standings, contests, Optional.of(people));
  }

  private static Standing standing(Exam exam, String name, Marks marks, Slicer slicer) {
    List<Confusion> articles = answered(marks);
    return new Standing(
        name,
        Score.all(articles),
        folds(exam, marks),
        new Bootstrap(articles, SEED).total(),
        calibration(marks),
        RiskCoverage.of(
            marks.all().stream()
                .map(mark -> new Sure(mark.article(), mark.confidence(), !mark.right()))
                .toList()),
        slicer.slices(marks),
        marks.all().stream()
            .filter(mark -> !mark.right())
            .sorted(Comparator.comparing(mark -> -mark.confidence()))
            .limit(ERRORS)
            .toList());
  }

  private static List<Double> folds(Exam exam, Marks marks) {
    return IntStream.range(0, exam.folds().count())
        .mapToObj(fold -> marks.only(mark -> exam.folds().of(mark.article()) == fold))
        .filter(some -> !some.all().isEmpty())
        .map(some -> new Bootstrap(answered(some), SEED).total().macroF1())
        .toList();
  }

  private static CalibrationFigures calibration(Marks marks) {
    CalibrationCount count = new CalibrationCount();
    for (Mark mark : marks.all()) {
      count.add(mark.truth(), mark.answer(), mark.probabilities());
    }
    return count.figures();
  }
}
