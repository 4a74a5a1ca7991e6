package kehys.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The column with the labels of a task.
 *
 * @param task the task, which is the column's name
 * @param ignored labels to leave out
 */
record GoldColumn(String task, Set<String> ignored) {

  /** Keeps its own copy of the set. */
  GoldColumn {
    ignored = Set.copyOf(ignored);
  }

  /** The label of a row, or none where it is an ignored one. */
  Optional<String> label(Row row) {
    if (!row.has(task)) {
      throw Columns.missing(
          row.file(), 1, task, row.header(), "name the columns of labels with --labels NAMES");
    }
    String label = row.cell(task);
    if (ignored.contains(label)) {
      return Optional.empty();
    }
    if (label.isEmpty()) {
      throw row.fault(
          "no label in column "
              + Found.quoted(task)
              + "; label it, or leave such rows out with --ignore-label ''");
    }
    return Optional.of(label);
  }

  /** The place of a row's label among the expected ones, or {@link Gold#NONE}. */
  int code(Row row, List<String> labels, Map<String, Integer> places) {
    return label(row)
        .map(
            label -> {
              Integer place = places.get(label);
              if (place == null) {
                throw row.fault(unexpected(labels, label));
              }
              return place;
            })
        .orElse(Gold.NONE);
  }

  private String unexpected(List<String> labels, String found) {
    return "column "
        + Found.quoted(task)
        + ": expected one of "
        + String.join(", ", labels)
        + ", found "
        + Found.quoted(found);
  }
}
