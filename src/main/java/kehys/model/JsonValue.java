package kehys.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A value of JSON and where it stands. Asked for as what it is not, it refuses with an {@link
 * IllegalArgumentException} that says so. Read by hand, because a library that fits JSON to records
 * takes longer to make ready than a model takes to answer its first article.
 *
 * @param path from the root, such as {@code [0].heads[1].say}
 * @param value a map, list, string, long, double or boolean
 */
record JsonValue(String path, Object value) {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * The one value that a text holds.
   *
   * @throws IOException where it is no JSON, has a key twice, or where more follows
   */
  static JsonValue read(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      JsonValue read = new JsonValue("", next(json));
      if (json.nextToken() != null) {
        throw new JsonParseException(json, "more follows a value that is whole");
      }
      return read;
    }
  }

  private static Object next(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null) {
      throw new JsonParseException(json, "it ends too early");
    }
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      default -> throw new JsonParseException(json, "a model has no " + token);
    };
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      object.put(key, next(json));
    }
    return object;
  }

  private static List<Object> array(JsonParser json) throws IOException {
    List<Object> array = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      array.add(next(json));
    }
    return array;
  }

  /** This object, of these keys and no others. */
  JsonValue of(String... keys) {
    if (!keys().equals(Set.of(keys))) {
      throw fault("the keys " + String.join(", ", keys) + " and no others", keys());
    }
    return this;
  }

  /** What stands under a key. */
  JsonValue get(String key) {
    Object found = as(Map.class, "an object").get(key);
    if (found == null) {
      throw fault("the key " + key, keys());
    }
    return new JsonValue(path.isEmpty() ? key : path + "." + key, found);
  }

  private Set<?> keys() {
    return as(Map.class, "an object").keySet();
  }

  /** What stands under each key, in the order of the text. */
  <T> Map<String, T> map(Function<JsonValue, T> each) {
    Map<String, T> map = new LinkedHashMap<>();
    keys().forEach(key -> map.put((String) key, each.apply(get((String) key))));
    return map;
  }

  /** What stands in an array. */
  <T> List<T> list(Function<JsonValue, T> each) {
    List<T> list = new ArrayList<>();
    for (Object item : as(List.class, "an array")) {
      list.add(each.apply(new JsonValue(path + "[" + list.size() + "]", item)));
    }
    return list;
  }

  String text() {
    return as(String.class, "a text");
  }

  boolean truth() {
    return as(Boolean.class, "true or false");
  }

  double number() {
    return as(Number.class, "a number").doubleValue();
  }

  float decimal() {
    return (float) number();
  }

  long count() {
    return as(Long.class, "a whole number");
  }

  int whole() {
    long count = count();
    if (count != (int) count) {
      throw fault("a whole number of at most nine digits", count);
    }
    return (int) count;
  }

  /** The constant of this name. */
  <E extends Enum<E>> E one(Class<E> names) {
    String name = text();
    for (E constant : names.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw fault("one of " + List.of(names.getEnumConstants()), name);
  }

  private <T> T as(Class<T> kind, String expected) {
    if (!kind.isInstance(value)) {
      throw fault(expected, shown());
    }
    return kind.cast(value);
  }

  private Object shown() {
    if (value instanceof Map) {
      return "an object";
    }
    return value instanceof List ? "an array" : value;
  }

  /** What is wrong with it. */
  IllegalArgumentException fault(String expected, Object found) {
    String where = path.isEmpty() ? "" : path + ": ";
    return new IllegalArgumentException(where + "expected " + expected + ", found " + found);
  }
}
