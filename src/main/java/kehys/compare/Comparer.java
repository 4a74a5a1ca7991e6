package kehys.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kehys.annotate.Annotation;
import kehys.evaluate.Evaluation;
import kehys.evaluate.Exam;
import kehys.evaluate.Marks;
import kehys.model.Card.Figure;

/** Lets entrants sit an exam, one after the other, and compares their answers. */
public final class Comparer {
  private final Exam exam;
  private final Sitting sitting;

  /** What is asked, and under which circumstances. */
  public Comparer(Exam exam, Sitting sitting) {
    this.exam = exam;
    this.sitting = sitting;
  }

  /**
   * The answers of one entrant, by task.
   *
   * @param name the entrant's
   * @param tasks its answers to each task, in one order for all entrants
   */
  public record Answered(String name, List<Marks> tasks) {}

  /** Lets one entrant answer. */
  public Answered ask(Entrant entrant) {
    List<List<Annotation>> answers = entrant.answers(exam, sitting);
    return new Answered(entrant.name(), Evaluation.marks(exam.corpus(), exam.tasks(), answers));
  }

  /**
   * Compares what was answered.
   *
   * @param all the answers of two entrants or more
   * @param slices columns whose values are looked at apart
   * @param text name of the column with the sentence
   */
  public List<TaskComparison> compare(List<Answered> all, List<String> slices, String text) {
    List<String> names = all.stream().map(Answered::name).toList();
    Slicer slicer = new Slicer(exam.corpus(), slices, text);
    List<TaskComparison> tasks = new ArrayList<>();
    for (int task = 0; task < all.get(0).tasks().size(); task++) {
      int which = task;
      List<Marks> marks = all.stream().map(one -> one.tasks().get(which)).toList();
      tasks.add(TaskComparison.of(exam, names, marks, slicer));
    }
    return tasks;
  }

  /**
   * The learning curve of one recipe, for each task.
   *
   * @param name the recipe's
   * @param shares shares of the articles, in the order of {@code answered}
   * @param answered what was answered after learning from each share
   */
  public static List<Curve> curves(String name, List<Double> shares, List<Answered> answered) {
    return IntStream.range(0, answered.get(0).tasks().size())
        .mapToObj(task -> curve(name, task, shares, answered))
        .toList();
  }

  private static Curve curve(String name, int task, List<Double> shares, List<Answered> answered) {
    return new Curve(
        name,
        answered.get(0).tasks().get(task).task(),
        IntStream.range(0, shares.size())
            .mapToObj(
                i -> new Curve.Point(shares.get(i), macroF1(answered.get(i).tasks().get(task))))
            .toList());
  }

  private static Figure macroF1(Marks marks) {
    return Score.macroF1(TaskComparison.answered(marks));
  }
}
