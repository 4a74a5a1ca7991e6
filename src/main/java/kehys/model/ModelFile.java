package kehys.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kehys.data.Sha256;

/** A model as one file of arrays and words, which no code can hide in. */
public final class ModelFile {
  /** Name of the file inside a model's folder. */
  public static final String NAME = "model.safetensors";

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

  private ModelFile() {}

  /** Makes ready what reading any model needs; to be called while there is something else to do. */
  public static void prepare() {
    TensorFile.prepare();
  }

  /**
   * Writes a model; the same model gives the same bytes.
   *
   * @param out is not closed
   */
  public static void write(Model model, OutputStream out) throws IOException {
    List<Tensor> tensors = new ArrayList<>();
    for (int number = 0; number < model.members().size(); number++) {
      tensors.addAll(MemberForm.tensors(model.members().get(number), number));
    }
    Map<String, String> metadata = new TreeMap<>();
    metadata.put("format", FORMAT);
    metadata.put("card", JSON.writeValueAsString(model.card()));
    metadata.put("members", JSON.writeValueAsString(forms(model)));
    metadata.put("risks", JSON.writeValueAsString(model.risks()));
    Safetensors.write(out, metadata, tensors);
  }

  private static List<MemberForm> forms(Model model) {
    return model.members().stream().map(MemberForm::of).toList();
  }

  /**
   * Reads a model and checks all of it.
   *
   * @param model a folder with a {@value #NAME} in it, or such a file
   * @throws ModelException where anything is not as it should be
   */
  public static Model read(Path model) {
    TensorFile file = TensorFile.open(file(model));
    if (!file.metadata("format").equals(FORMAT)) {
      throw file.fault(
          "expected format " + FORMAT + ", found " + file.metadata("format") + "; train it again");
    }
    List<Member> members = new ArrayList<>();
    List<MemberForm> forms = json(file, "members", text -> MEMBERS.readValue(text));
    for (MemberForm form : forms) {
      members.add(form.read(file, members.size()));
    }
    if (!file.unread().isEmpty()) {
      throw file.fault("expected tensors for its members alone, found also " + file.unread());
    }
    Card card = json(file, "card", text -> CARD.readValue(text));
    List<Risk> risks = json(file, "risks", text -> RISKS.readValue(text));
    return model(file, card, members, risks);
  }

  private static Model model(TensorFile file, Card card, List<Member> members, List<Risk> risks) {
    try {
      return new Model(card, members, risks);
    } catch (IllegalArgumentException e) {
      throw file.fault(String.valueOf(e.getMessage()));
    }
  }

  /** SHA-256 of a model's file, hexadecimal. */
  public static String sha256(Path model) {
    try {
      return Sha256.of(Files.readAllBytes(file(model)));
    } catch (IOException e) {
      throw new ModelException(model.toString(), "cannot be read: " + e.getMessage());
    }
  }

  /** The file of a model that is named by its folder or by itself. */
  public static Path file(Path model) {
    return model.endsWith(NAME) || model.toString().endsWith(".safetensors")
        ? model
        : model.resolve(NAME);
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
