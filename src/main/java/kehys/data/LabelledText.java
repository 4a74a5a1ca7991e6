package kehys.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text as a tool for labelling has it.
 *
 * @param place where it stands
 * @param id a name for its article where it names none
 * @param fields its columns in their order, by name, without those of the labels
 * @param labels its labels by task; empty ones where it has none
 */
record LabelledText(
    Place place, String id, Map<String, String> fields, Map<String, String> labels) {
  static final String TEXT = Columns.STANDARD.text();
  static final String ARTICLE = Columns.STANDARD.group();
  static final String SENTENCE = Columns.STANDARD.order();
  static final String LANG = Columns.STANDARD.lang();

  /** Keeps its own copies of the maps. */
  LabelledText {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** Whether any task has a label. */
  boolean isLabelled() {
    return labels.values().stream().anyMatch(label -> !label.isBlank());
  }

  /** The value of a column, empty where there is none. */
  String field(String column) {
    return fields.getOrDefault(column, "");
  }
}
