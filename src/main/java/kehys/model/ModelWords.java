package kehys.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Reads what a model's file says in words; {@link ModelText} writes it. */
final class ModelWords {
  static final String FORMAT = "kehys-model/4";

  private ModelWords() {}

  static void checkFormat(TensorFile file) {
    String found = file.metadata("format");
    if (!found.equals(FORMAT)) {
      throw file.fault("expected format " + FORMAT + ", found " + found + "; train it again");
    }
  }

  static List<MemberForm> members(TensorFile file) {
    return words(file, "members", members -> members.list(MemberForm::of));
  }

  static Card card(TensorFile file) {
    return words(file, "card", CardWords::card);
  }

  static List<Risk> risks(TensorFile file) {
    return words(file, "risks", risks -> risks.list(ModelWords::risk));
  }

  private static Risk risk(JsonValue json) {
    json.of("task", "label", "sentences", "points");
    return new Risk(
        json.get("task").text(),
        json.get("label").text(),
        json.get("sentences").whole(),
        json.get("points").list(ModelWords::point));
  }

  private static Risk.Point point(JsonValue json) {
    json.of("threshold", "answered", "wrong", "upper");
    return new Risk.Point(
        json.get("threshold").number(),
        json.get("answered").whole(),
        json.get("wrong").whole(),
        json.get("upper").number());
  }

  private static <T> T words(TensorFile file, String key, Function<JsonValue, T> reader) {
    try {
      return reader.apply(JsonValue.read(file.metadata(key)));
    } catch (JsonProcessingException e) {
      throw fault(file, key, e.getOriginalMessage());
    } catch (IOException | IllegalArgumentException e) {
      throw fault(file, key, String.valueOf(e.getMessage()));
    }
  }

  private static ModelException fault(TensorFile file, String key, String fault) {
    return file.fault("metadata '" + key + "': " + fault.replaceAll("\\s+", " "));
  }
}
