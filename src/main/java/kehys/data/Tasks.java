package kehys.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which task a label is. A tool that has one list of labels a text writes the task before
 * the label, {@code framing:praise}, or there is one task only.
 */
final class Tasks {
  /** The built-in tasks, in their order. */
  static final List<String> BUILT_IN = List.of(Attribution.TASK, Framing.TASK);

  /** The task of labels that name none. */
  private static final String UNNAMED = "label";

  private final List<String> names;
  private @Nullable String bare;
  private @Nullable String named;

  /** Tasks that the user named, or none where they are to be found. */
  Tasks(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** The labels of a text by task, from labels as they are written. */
  Map<String, String> split(Place place, List<String> written) {
    if (names.size() == 1 || (written.size() == 1 && !isNamed(written.get(0)))) {
      return alone(place, written);
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (String label : written) {
      if (!isNamed(label)) {
        throw several(place, written, "; keep one, or write each as task:label");
      }
      int colon = label.indexOf(':');
      String task = label.substring(0, colon).strip();
      put(place, labels, of(place, task), label.substring(colon + 1).strip());
      named = named == null ? label : named;
      refuseMixed(place);
    }
    return labels;
  }

  private static boolean isNamed(String label) {
    int colon = label.indexOf(':');
    return colon > 0
        && !label.substring(0, colon).isBlank()
        && !label.substring(colon + 1).isBlank();
  }

  private Map<String, String> alone(Place place, List<String> written) {
    if (written.size() > 1) {
      throw several(place, written, "; keep one");
    }
    if (names.isEmpty() && !written.isEmpty()) {
      bare = bare == null ? written.get(0) : bare;
      refuseMixed(place);
    }
    Map<String, String> labels = new LinkedHashMap<>();
    written.forEach(label -> put(place, labels, of(place, ""), label.strip()));
    return labels;
  }

  private void refuseMixed(Place place) {
    if (bare != null && named != null) {
      throw place.fault(
          "expected a task before every label or before none, found "
              + Found.quoted(named)
              + " and "
              + Found.quoted(bare)
              + "; write task:label everywhere, or name the one task with --task");
    }
  }

  private static InputException several(Place place, List<String> written, String mend) {
    return place.fault(
        "expected one label, found " + written.size() + ": " + Found.list(written) + mend);
  }

  /** The task that the user means by a name in the data, empty where the data name none. */
  String of(Place place, String name) {
    if (names.size() == 1) {
      return names.get(0);
    }
    if (names.isEmpty()) {
      return name.isEmpty() ? UNNAMED : name;
    }
    if (!names.contains(name)) {
      throw place.fault(
          "expected a label of a task among "
              + Found.list(names)
              + ", found "
              + (name.isEmpty()
                  ? "none; write task:label"
                  : Found.quoted(name) + "; add it to --task"));
    }
    return name;
  }

  /** Adds a label, one a task. */
  static void put(Place place, Map<String, String> labels, String task, String label) {
    String other = labels.putIfAbsent(task, label);
    if (other != null && !other.equals(label)) {
      throw place.fault(
          "expected one label of task "
              + Found.quoted(task)
              + ", found "
              + Found.quoted(other)
              + " and "
              + Found.quoted(label)
              + "; keep one");
    }
  }

  /** Labels as a tool with one list of them has them; the other way round is {@link #split}. */
  List<String> join(Place place, Map<String, String> labels) {
    List<String> written = new ArrayList<>();
    labels.forEach(
        (task, label) -> {
          if (!label.isEmpty()) {
            written.add(names.size() == 1 ? label : named(place, task, label));
          }
        });
    return written;
  }

  private static String named(Place place, String task, String label) {
    if (task.contains(":")) {
      throw place.fault(
          "task "
              + Found.quoted(task)
              + " has a colon, where its label would be taken to begin; rename the column, or"
              + " export one task at a time");
    }
    return task + ":" + label;
  }

  /** Takes the labels out of columns, where each task is a column of its own. */
  Map<String, String> takeFrom(Map<String, String> columns) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String task : names.isEmpty() ? BUILT_IN : names) {
      String label = columns.remove(task);
      if (label != null) {
        labels.put(task, label);
      }
    }
    return labels;
  }
}
