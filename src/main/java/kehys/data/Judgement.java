package kehys.data;

import java.util.List;
import java.util.Map;

/**
 * What one annotator made of a text.
 *
 * @param annotator who, empty where nobody has yet
 * @param fields the columns of the text
 * @param labels the labels by task
 */
record Judgement(String annotator, Map<String, String> fields, Map<String, String> labels) {

  /** Whether another annotator saw and said the same. */
  boolean agrees(Judgement other) {
    return fields.equals(other.fields) && labels.equals(other.labels);
  }

  /** The first of judgements that all agree. */
  static Judgement common(Place place, List<Judgement> all) {
    Judgement first = all.get(0);
    for (Judgement other : all) {
      if (!first.agrees(other)) {
        throw place.fault(
            "expected annotators who agree, found that "
                + Found.quoted(first.annotator)
                + " and "
                + Found.quoted(other.annotator)
                + " differ; take one with --annotator NAME, or let them settle it");
      }
    }
    return first;
  }
}
