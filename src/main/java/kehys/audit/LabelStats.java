package kehys.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.data.Gold;

/**
 * How sentences are labelled.
 *
 * @param tasks their labels, task by task
 * @param cells labels of the first task by labels of the second; none where there is one task
 */
public record LabelStats(List<TaskLabels> tasks, Optional<Cells> cells) {

  /** Keeps its own copy of the list. */
  public LabelStats {
    tasks = List.copyOf(tasks);
  }

  /** Counts over some articles, told by their places in the corpus. */
  static LabelStats of(List<Gold> golds, List<Integer> articles) {
    Optional<Cells> cells =
        golds.size() < 2
            ? Optional.empty()
            : Optional.of(Cells.of(golds.get(0), golds.get(1), articles));
    return new LabelStats(golds.stream().map(gold -> labels(gold.only(articles))).toList(), cells);
  }

  /** How many sentences have a label of a task. */
  public int rows(String task, String label) {
    return tasks.stream()
        .filter(one -> one.task().equals(task))
        .flatMap(one -> one.labels().stream())
        .filter(one -> one.label().equals(label))
        .mapToInt(LabelCount::rows)
        .sum();
  }

  private static TaskLabels labels(Gold gold) {
    int[] counts = gold.counts();
    List<LabelCount> labels = new ArrayList<>();
    for (int code = 0; code < counts.length; code++) {
      labels.add(new LabelCount(gold.labels().get(code), counts[code]));
    }
    return new TaskLabels(gold.task(), labels);
  }
}
