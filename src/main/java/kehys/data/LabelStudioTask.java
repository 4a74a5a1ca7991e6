package kehys.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of Label Studio's array: a task with all its annotations, or in JSON-MIN a task with
 * one of them.
 *
 * @param place where it stands
 * @param json the element
 * @see <a href="https://labelstud.io/guide/task_format">Label Studio's task format</a>
 */
record LabelStudioTask(Place place, JsonNode json) {
  /** What JSON-MIN adds to the data of a text. */
  private static final Set<String> OWN =
      Set.of("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time");

  /** The number that Label Studio gives a task, the same for all elements of one. */
  String number() {
    return json.path("id").asText("");
  }

  /** Whether this is JSON-MIN, where each annotation is an element. */
  boolean isMin() {
    return !json.path("data").isObject();
  }

  /** What each annotator says of it; one without labels where nobody has said anything. */
  List<Judgement> judgements(Tasks tasks, String text) {
    return isMin() ? List.of(min(tasks, text)) : full(tasks, text);
  }

  private List<Judgement> full(Tasks tasks, String text) {
    Map<String, String> fields = fields(json.path("data"), text, Set.of(text));
    List<Judgement> judgements = new ArrayList<>();
    for (JsonNode annotation : json.path("annotations")) {
      if (!annotation.path("was_cancelled").asBoolean()) {
        String annotator = annotator(annotation.path("completed_by"));
        judgements.add(new Judgement(annotator, fields, labels(tasks, annotation)));
      }
    }
    return judgements.isEmpty() ? List.of(new Judgement("", fields, Map.of())) : judgements;
  }

  private Map<String, String> fields(JsonNode data, String text, Set<String> except) {
    Fields fields = new Fields(place);
    fields.text(text, data.path(text));
    fields.all(data, except);
    return fields.values();
  }

  /** Who it is, by address or number. */
  private static String annotator(JsonNode who) {
    JsonNode name = who.has("email") ? who.path("email") : who.path("id");
    return who.isObject() ? name.asText("") : who.asText("");
  }

  private Map<String, String> labels(Tasks tasks, JsonNode annotation) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (JsonNode result : annotation.path("result")) {
      String type = result.path("type").asText("");
      JsonNode value = result.path("value");
      if (!type.equals("choices") || value.has("start")) {
        String found = value.has("start") ? "spans" : Found.quoted(type);
        throw place.fault(
            "expected choices for the whole text, found " + found + "; export choices alone");
      }
      put(tasks, labels, result.path("from_name").asText(""), value);
    }
    return labels;
  }

  private void put(Tasks tasks, Map<String, String> labels, String name, JsonNode value) {
    if (name.isBlank()) {
      throw place.fault("expected the name of a task in 'from_name', found none; export again");
    }
    Fields strings = new Fields(place);
    List<String> choices = new ArrayList<>();
    value.path("choices").forEach(choice -> choices.add(strings.string(name, choice).strip()));
    String task = tasks.of(place, name.strip());
    if (choices.size() > 1) {
      throw place.fault(
          "expected one label of task "
              + Found.quoted(task)
              + ", found "
              + choices.size()
              + ": "
              + Found.list(choices)
              + "; keep one");
    }
    choices.forEach(choice -> Tasks.put(place, labels, task, choice));
  }

  private Judgement min(Tasks tasks, String text) {
    Map<String, String> labels = new LinkedHashMap<>();
    Set<String> except = new HashSet<>(OWN);
    except.add(text);
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      if (entry.getValue().has("choices")) {
        put(tasks, labels, entry.getKey(), entry.getValue());
        except.add(entry.getKey());
      }
      refuseSpans(entry.getKey(), entry.getValue());
    }
    Map<String, String> fields = fields(json, text, except);
    tasks.takeFrom(fields).forEach((task, label) -> Tasks.put(place, labels, task, label));
    return new Judgement(annotator(json.path("annotator")), fields, labels);
  }

  private void refuseSpans(String key, JsonNode value) {
    if (value.path(0).has("start")) {
      throw place.fault(
          "key "
              + Found.quoted(key)
              + ": expected choices for the whole text, found spans; export choices alone");
    }
  }
}
