package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import kehys.model.Labels;
import org.junit.jupiter.api.Test;

/** What LIBLINEAR tells of its steps while it learns. */
class SolverLogTest {
  private static final LinearSettings SETTINGS = LinearSettings.of(Map.of("bits", "12"));

  private final SameAnswers answers = new SameAnswers(SETTINGS.hash());

  private static List<SolverStep> steps(Liblinear liblinear, LabelledRows rows) {
    List<Progress> told = Collections.synchronizedList(new ArrayList<>());
    liblinear.telling(told::add).learn(rows, 1);
    return told.stream().filter(SolverStep.class::isInstance).map(SolverStep.class::cast).toList();
  }

  @Test
  void logistic_regression_tells_every_step_of_every_label() {
    assertEveryStep(steps(Liblinear.logistic(SETTINGS), answers.rows("attribution")), 5);
  }

  @Test
  void a_support_vector_machine_tells_every_step_of_every_label() {
    assertEveryStep(steps(Liblinear.supportVectors(SETTINGS), answers.rows("framing")), 4);
  }

  @Test
  void two_labels_are_told_from_each_other_at_once() {
    assertEveryStep(steps(Liblinear.logistic(SETTINGS), answers.rows("kind")), 1);
  }

  @Test
  void a_label_that_no_row_has_is_not_counted() {
    Labels more = new Labels("kind", List.of("body", "headline", "caption"));
    assertEveryStep(steps(Liblinear.logistic(SETTINGS), answers.rows(more)), 1);
  }

  /** Steps from 0 up, label after label. */
  private static void assertEveryStep(List<SolverStep> steps, int labels) {
    int label = 0;
    int next = 0;
    for (SolverStep step : steps) {
      next = step.label() == label ? next : 0;
      assertThat(step.label()).isBetween(Math.max(1, label), label + 1);
      assertThat(step.step()).isEqualTo(next++);
      assertThat(step.labels()).isEqualTo(labels);
      label = step.label();
    }
    assertThat(label).isEqualTo(labels);
    assertThat(steps.size()).isGreaterThan(2 * labels);
  }

  @Test
  void tasks_that_are_learned_side_by_side_are_told_apart() {
    LabelledRows who = answers.rows("attribution");
    LabelledRows how = answers.rows("framing");
    ForkJoinPool pool = new ForkJoinPool(2);
    ForkJoinTask<List<SolverStep>> other =
        pool.submit(() -> steps(Liblinear.logistic(SETTINGS), how));
    List<SolverStep> own = steps(Liblinear.logistic(SETTINGS), who);
    assertThat(own).extracting(SolverStep::task).containsOnly("attribution");
    assertThat(other.join()).extracting(SolverStep::task).containsOnly("framing");
    // How many labels are heard of depends on when the other's trainer was made.
    assertThat(own).extracting(SolverStep::label).isSorted().allMatch(label -> label <= 5);
    assertThat(other.join()).extracting(SolverStep::label).isSorted().allMatch(label -> label <= 4);
    pool.shutdown();
  }

  @Test
  void a_beginning_that_was_not_heard_is_made_up_for_by_the_next_step() {
    List<Progress> told = new ArrayList<>();
    SolverSteps steps = new SolverSteps(told::add, answers.rows("framing"));
    List.of(0, 1, 2, 1, 2, 0, 1).forEach(steps::accept);
    assertThat(told)
        .extracting(Progress::words)
        .containsExactly(
            "learning framing: label 1 of 4, step 0",
            "learning framing: label 1 of 4, step 1",
            "learning framing: label 1 of 4, step 2",
            "learning framing: label 2 of 4, step 1",
            "learning framing: label 2 of 4, step 2",
            "learning framing: label 3 of 4, step 0",
            "learning framing: label 3 of 4, step 1");
  }

  @Test
  void who_does_not_listen_is_told_nothing_and_learns_the_same() {
    LabelledRows rows = answers.rows("framing");
    Consumer<Progress> nobody = step -> {};
    float[] heard = answers.first(Liblinear.logistic(SETTINGS).telling(nobody).learn(rows, 1), 4);
    assertThat(answers.first(Liblinear.logistic(SETTINGS).learn(rows, 1), 4))
        .containsExactly(heard);
  }
}
