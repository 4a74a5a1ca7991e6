package kehys.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The columns of a text, gathered from the keys of JSON objects. Nulls are passed over. */
final class Fields {
  private final Place place;
  private final Map<String, String> values = new LinkedHashMap<>();

  Fields(Place place) {
    this.place = place;
  }

  /** Takes a text from its key, and refuses what is none. */
  void text(String key, JsonNode value) {
    if (!value.isMissingNode() && !value.isNull() && !value.isTextual()) {
      throw place.fault(
          "key " + Found.quoted(key) + ": expected a string, found " + JsonText.kind(value));
    }
    if (Found.nothing(value.asText(""))) {
      throw place.fault(
          "no text in key " + Found.quoted(key) + "; name the key of the text with --text NAME");
    }
    put(LabelledText.TEXT, string(key, value));
  }

  /** Takes all keys of an object but some. */
  void all(JsonNode object, Set<String> except) {
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (!except.contains(entry.getKey()) && !entry.getValue().isNull()) {
        put(entry.getKey(), string(entry.getKey(), entry.getValue()));
      }
    }
  }

  /** Takes a column. */
  void put(String key, String value) {
    String column = key.strip();
    if (column.isEmpty()) {
      throw place.fault("expected a name for every key, found an empty one; name it");
    }
    if (values.putIfAbsent(column, value) != null) {
      throw place.fault("column " + Found.quoted(column) + " stands twice; rename one of its keys");
    }
  }

  /** The text of a string, number or boolean. */
  String string(String key, JsonNode value) {
    if (!value.isValueNode()) {
      throw place.fault(
          "key "
              + Found.quoted(key)
              + ": expected a string or a number, found "
              + JsonText.kind(value)
              + "; flatten it or leave it out");
    }
    String text = value.asText();
    if (JsonText.isBroken(text)) {
      throw place.fault(
          "key " + Found.quoted(key) + ": expected Unicode text, found half of a surrogate pair");
    }
    if (text.indexOf(0) >= 0) {
      throw place.fault("key " + Found.quoted(key) + ": expected text, found a NUL character");
    }
    return text;
  }

  /** What was taken, in its order. */
  Map<String, String> values() {
    return values;
  }
}
