package kehys.train;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Counts from one label to the next while a solver tells of its steps alone. */
final class SolverSteps implements IntConsumer {
  private final Consumer<Progress> progress;
  private final String task;
  private final int labels;
  private int label;
  private int last = Integer.MAX_VALUE;

  SolverSteps(Consumer<Progress> progress, LabelledRows rows) {
    this.progress = progress;
    this.task = rows.labels().task();
    int seen = (int) Arrays.stream(rows.counts()).filter(count -> count > 0).count();
    this.labels = seen == 2 ? 1 : seen;
  }

  /**
   * A number that does not go on from the last begins another label, also where 0 was not heard.
   */
  @Override
  public void accept(int step) {
    label += step <= last ? 1 : 0;
    last = step;
    progress.accept(new SolverStep(task, label, labels, step));
  }
}
