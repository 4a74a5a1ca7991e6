package kehys.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a model's file says in words, as JSON in its metadata. */
final class ModelText {
  private static final String FORMAT = "kehys-model/4";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private static final ObjectReader MEMBERS =
      JSON.readerFor(new TypeReference<List<MemberForm>>() {});
  private static final ObjectReader CARD = JSON.readerFor(Card.class);
  private static final ObjectReader RISKS = JSON.readerFor(new TypeReference<List<Risk>>() {});

  private ModelText() {}

  /** Makes the readers in the fields of this class; a first article waits for them longest. */
  static void prepare() {
    // To ask for it is enough: fields are made before a method of their class runs.
  }

  static Map<String, String> metadata(Model model) throws JsonProcessingException {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put("format", FORMAT);
    metadata.put("card", JSON.writeValueAsString(model.card()));
    metadata.put("members", JSON.writeValueAsString(forms(model)));
    metadata.put("risks", JSON.writeValueAsString(model.risks()));
    return metadata;
  }

  private static List<MemberForm> forms(Model model) {
    return model.members().stream().map(MemberForm::of).toList();
  }

  static void checkFormat(TensorFile file) {
    String found = file.metadata("format");
    if (!found.equals(FORMAT)) {
      throw file.fault("expected format " + FORMAT + ", found " + found + "; train it again");
    }
  }

  static List<MemberForm> members(TensorFile file) {
    return json(file, "members", text -> MEMBERS.readValue(text));
  }

  static Card card(TensorFile file) {
    return json(file, "card", text -> CARD.readValue(text));
  }

  static List<Risk> risks(TensorFile file) {
    return json(file, "risks", text -> RISKS.readValue(text));
  }

  /** Reads a value from its text. */
  private interface Reader<T> {
    T read(String text) throws JsonProcessingException;
  }

  private static <T> T json(TensorFile file, String key, Reader<T> reader) {
    try {
      return reader.read(file.metadata(key));
    } catch (JsonProcessingException e) {
      throw file.fault("metadata '" + key + "': " + e.getOriginalMessage().replaceAll("\\s+", " "));
    }
  }
}
