package kehys.model;

import java.util.List;

/**
 * The labels of one task in the order of every array of scores.
 *
 * @param task name of the task, which is the name of its column
 * @param names at least two labels, no two alike
 */
public record Labels(String task, List<String> names) {

  /** Refuses fewer than two labels and repeated ones. */
  public Labels {
    names = List.copyOf(names);
    if (names.size() < 2 || names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException(
          "task '" + task + "': expected two or more different labels, found " + names);
    }
  }

  /** Whether they are equal, without what Java puts together at run time to compare records. */
  boolean alike(Labels other) {
    return task.equals(other.task) && names.equals(other.names);
  }

  /** Number of labels. */
  public int size() {
    return names.size();
  }
}
