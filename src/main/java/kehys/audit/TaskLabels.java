package kehys.audit;

import java.util.List;

/**
 * How many sentences have each label of a task.
 *
 * @param task the task
 * @param labels all labels of the corpus, in the codebook's order or by name, also those with none
 */
public record TaskLabels(String task, List<LabelCount> labels) {

  /** Keeps its own copy of the list. */
  public TaskLabels {
    labels = List.copyOf(labels);
  }
}
