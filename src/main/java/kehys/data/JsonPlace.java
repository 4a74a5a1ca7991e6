package kehys.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A value in a JSON file, which knows where it stands, so that a fault can say so. */
public final class JsonPlace {
  private static final double LARGEST = 1e9;

  private final String file;
  private final String mend;
  private final String path;
  private final JsonNode value;

  private JsonPlace(String file, String mend, String path, JsonNode value) {
    this.file = file;
    this.mend = mend;
    this.path = path;
    this.value = value;
  }

  /**
   * The object that a file holds.
   *
   * @param mend what to do about a fault in it
   * @throws InputException where it is not there, cannot be read or holds something else
   */
  public static JsonPlace of(Path file, String mend) {
    String name = file.toString();
    try (InputStream in = Utf8.open(name)) {
      JsonNode value = JsonText.READER.readTree(Utf8.text(name, in));
      JsonPlace all = new JsonPlace(name, mend, "", value);
      return all.held(value.isObject(), "a JSON object");
    } catch (JsonProcessingException e) {
      throw new InputException(
          name,
          e.getLocation().getLineNr(),
          "expected a JSON object, found broken or cut-off JSON at column "
              + e.getLocation().getColumnNr()
              + "; "
              + mend);
    } catch (IOException e) {
      throw Utf8.unreadable(name, e);
    }
  }

  private JsonPlace held(boolean right, String expected) {
    if (!right) {
      throw fault(expected, value.isMissingNode() ? "nothing" : JsonText.kind(value));
    }
    return this;
  }

  /** A fault here: what was expected and what was found. */
  public InputException fault(String expected, String found) {
    String where = path.isEmpty() ? "" : " at " + path;
    return new InputException(
        file, 0, "expected " + expected + where + ", found " + found + "; " + mend);
  }

  /** The object of this name. */
  public JsonPlace at(String name) {
    return field(name, JsonNode::isObject, "an object");
  }

  /** The object of this name, where there is one. */
  public Optional<JsonPlace> maybe(String name) {
    return value.has(name) ? Optional.of(at(name)) : Optional.empty();
  }

  private JsonPlace field(String name, Predicate<JsonNode> right, String expected) {
    String below = path.isEmpty() ? name : path + "." + name;
    JsonPlace field = new JsonPlace(file, mend, below, value.path(name));
    return field.held(right.test(field.value), expected);
  }

  /** The text of this name. */
  public String text(String name) {
    return field(name, JsonNode::isTextual, "a text").value.asText();
  }

  /** The text of this name, or another where there is none. */
  public String text(String name, String otherwise) {
    return value.has(name) ? text(name) : otherwise;
  }

  /** The number of this name, which is finite and at most {@value #LARGEST}. */
  public double number(String name) {
    return field(name, JsonNode::isNumber, "a number").number();
  }

  private double number() {
    double number = value.asDouble();
    if (!(Math.abs(number) <= LARGEST)) {
      throw fault("a number of at most a billion", value.asText());
    }
    return number;
  }

  /** The number of this name, or another where there is none. */
  public double number(String name, double otherwise) {
    return value.has(name) ? number(name) : otherwise;
  }

  /** The whole number of this name. */
  public long whole(String name) {
    return field(name, JsonNode::canConvertToExactIntegral, "a whole number").value.asLong();
  }

  /** The whole number of this name, from 0. */
  public int count(String name) {
    JsonPlace field = field(name, JsonPlace::isCount, "a count");
    return field.value.asInt();
  }

  private static boolean isCount(JsonNode one) {
    return one.canConvertToInt() && one.canConvertToExactIntegral() && one.asInt() >= 0;
  }

  /** Whether the field of this name is true. */
  public boolean flag(String name) {
    return field(name, JsonNode::isBoolean, "true or false").value.asBoolean();
  }

  /** The objects in the array of this name. */
  public List<JsonPlace> all(String name) {
    return items(name, JsonNode::isObject, "an object");
  }

  /** The texts in the array of this name. */
  public List<String> texts(String name) {
    return items(name, JsonNode::isTextual, "a text").stream()
        .map(one -> one.value.asText())
        .toList();
  }

  /** The numbers in the array of this name. */
  public List<Double> numbers(String name) {
    return items(name, JsonNode::isNumber, "a number").stream().map(JsonPlace::number).toList();
  }

  /** The rows of counts in the array of this name. */
  public List<List<Integer>> table(String name) {
    return items(name, JsonNode::isArray, "an array").stream()
        .map(row -> row.each(JsonPlace::isCount, "a count"))
        .map(row -> row.stream().map(one -> one.value.asInt()).toList())
        .toList();
  }

  private List<JsonPlace> items(String name, Predicate<JsonNode> right, String expected) {
    return field(name, JsonNode::isArray, "an array").each(right, expected);
  }

  private List<JsonPlace> each(Predicate<JsonNode> right, String expected) {
    List<JsonPlace> items = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      JsonNode item = value.path(i);
      JsonPlace place = new JsonPlace(file, mend, path + "[" + i + "]", item);
      items.add(place.held(right.test(item), expected));
    }
    return items;
  }

  /** The objects of this object by name, in their order. */
  public Map<String, JsonPlace> objects() {
    Map<String, JsonPlace> objects = new LinkedHashMap<>();
    value.fieldNames().forEachRemaining(name -> objects.put(name, at(name)));
    return objects;
  }

  /** The texts of this object by name, in their order. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    value.fieldNames().forEachRemaining(name -> texts.put(name, text(name)));
    return texts;
  }
}
