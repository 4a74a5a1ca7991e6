package kehys.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what a model's file says in words, as JSON in its metadata; {@link ModelWords} reads it.
 */
final class ModelText {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private ModelText() {}

  static Map<String, String> metadata(Model model) throws JsonProcessingException {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put("format", ModelWords.FORMAT);
    metadata.put("card", JSON.writeValueAsString(model.card()));
    metadata.put("members", JSON.writeValueAsString(forms(model)));
    metadata.put("risks", JSON.writeValueAsString(model.risks()));
    return metadata;
  }

  private static List<MemberForm> forms(Model model) {
    return model.members().stream().map(MemberForm::of).toList();
  }
}
