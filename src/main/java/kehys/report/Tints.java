package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kehys.data.Framing;
import kehys.model.Labels;

/** Which task's answer tints a sentence, and the letters that stand beside the tints. */
final class Tints {
  /** As many tints as the style sheet has. */
  private static final int TINTS = 8;

  private final List<Labels> tasks;
  private final int task;
  private final List<String> marks;

  Tints(List<Labels> tasks) {
    this.tasks = tasks;
    this.task = framing(tasks);
    this.marks = marks(tasks.get(task).names());
  }

  private static int framing(List<Labels> tasks) {
    for (int task = 0; task < tasks.size(); task++) {
      if (tasks.get(task).task().equals(Framing.TASK)) {
        return task;
      }
    }
    return tasks.size() - 1;
  }

  /** The first letter that no label before has taken; none for what is neutral. */
  private static List<String> marks(List<String> labels) {
    List<String> marks = new ArrayList<>();
    for (String label : labels) {
      marks.add(
          label.equals(Framing.NEUTRAL.label())
              ? ""
              : label
                  .toUpperCase(Locale.ROOT)
                  .codePoints()
                  .filter(Character::isLetterOrDigit)
                  .mapToObj(Character::toString)
                  .filter(letter -> !marks.contains(letter))
                  .findFirst()
                  .orElse("*"));
    }
    return marks;
  }

  List<Labels> tasks() {
    return tasks;
  }

  int task() {
    return task;
  }

  String mark(int label) {
    return marks.get(label);
  }

  /** The tint of a label of the tinting task: 0 for what is neutral, else from 1. */
  int tone(int label) {
    return marks.get(label).isEmpty() ? 0 : 1 + label % TINTS;
  }
}
