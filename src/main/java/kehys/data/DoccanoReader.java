package kehys.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * JSON Lines of doccano's text classification: the text, its labels in a list, and what else is
 * known of it as further keys or, in older versions, in an object of their own.
 *
 * @see <a href="https://doccano.github.io/doccano/tutorial/">doccano's tutorial</a>
 */
final class DoccanoReader implements AnnotationReader {
  /** The keys that doccano keeps for itself; whatever else there is, is a column. */
  static final Set<String> OWN = Set.of("id", "data", "label", "labels", "meta", "Comments");

  private static final List<String> SPANS = List.of("entities", "relations", "spans");

  private final ImportOptions options;
  private final Tasks tasks;

  DoccanoReader(ImportOptions options) {
    this.options = options;
    this.tasks = new Tasks(options.tasks());
  }

  @Override
  public void read(Source source, Consumer<LabelledText> sink) throws IOException {
    NumberedLines.read(
        source,
        "a JSON object on each line",
        (number, line) -> {
          Place place = Place.ofLine(source.file(), number);
          JsonNode json = JsonText.object(source.file(), number, line);
          sink.accept(text(place, source.id() + ":" + number, json));
        });
  }

  private LabelledText text(Place place, String id, JsonNode json) {
    SPANS.stream()
        .filter(key -> json.path(key).isContainerNode())
        .findFirst()
        .ifPresent(key -> refuseSpans(place, key));
    Fields fields = new Fields(place);
    String key = textKey(json);
    fields.text(key, json.path(key));
    fields.all(json, except(key, json));
    fields.all(json.path("meta"), Set.of());
    // A text that names its article came from us, and its number is only doccano's.
    if (json.hasNonNull("id") && !fields.values().containsKey(LabelledText.ARTICLE)) {
      fields.put("doccano_id", fields.string("id", json.path("id")));
    }
    comments(fields, json.path("Comments"));
    Set<String> written = new LinkedHashSet<>(labels(place, fields, "label", json));
    written.addAll(labels(place, fields, "labels", json));
    return new LabelledText(place, id, fields.values(), tasks.split(place, List.copyOf(written)));
  }

  private String textKey(JsonNode json) {
    boolean isOld = !json.has(options.text()) && options.text().equals(LabelledText.TEXT);
    return isOld && json.has("data") ? "data" : options.text();
  }

  private static Set<String> except(String textKey, JsonNode json) {
    Set<String> except = new HashSet<>(List.of("id", "label", "labels", "Comments"));
    except.add(textKey);
    if (json.path("meta").isObject()) {
      except.add("meta");
    }
    return except;
  }

  private static void comments(Fields fields, JsonNode comments) {
    if (comments.isMissingNode() || comments.isNull()) {
      return;
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode comment : comments.isArray() ? comments : List.of(comments)) {
      texts.add(fields.string("Comments", comment));
    }
    String all = texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    if (!all.isEmpty()) {
      // Comments of an earlier round stand in a column of this name already.
      fields.values().merge("comments", all, (older, newer) -> older + "\n" + newer);
    }
  }

  private static List<String> labels(Place place, Fields fields, String key, JsonNode json) {
    JsonNode value = json.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    List<String> labels = new ArrayList<>();
    for (JsonNode label : value.isArray() ? value : List.of(value)) {
      if (label.isContainerNode()) {
        refuseSpans(place, key);
      }
      if (!label.isTextual() || label.textValue().isBlank()) {
        throw place.fault(
            "key '"
                + key
                + "': expected names of labels, found "
                + (label.isTextual() ? "an empty one" : JsonText.kind(label))
                + "; export the labels by name");
      }
      labels.add(fields.string(key, label));
    }
    return labels;
  }

  private static void refuseSpans(Place place, String key) {
    throw place.fault(
        "key '"
            + key
            + "': expected labels of the whole text, found spans in it; export a project of text"
            + " classification");
  }
}
