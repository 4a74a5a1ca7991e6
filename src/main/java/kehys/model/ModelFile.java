package kehys.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kehys.data.Sha256;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;

/** A model as one file of arrays and words, which no code can hide in. */
public final class ModelFile {
  /** Name of the file inside a model's folder. */
  public static final String NAME = "model.safetensors";

  private static final String FORMAT = "kehys-model/3";
  private static final String IDF = "idf";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private ModelFile() {}

  /** How a head is told in the metadata. */
  private record HeadForm(String task, List<String> labels, String classifier, Link link) {}

  /**
   * Writes a model; the same model gives the same bytes.
   *
   * @param out is not closed
   */
  public static void write(Model model, OutputStream out) throws IOException {
    HashedFeaturizer featurizer = (HashedFeaturizer) model.featurizer();
    List<Tensor> tensors = new ArrayList<>();
    tensors.add(new Tensor(IDF, List.of(featurizer.dimensions()), featurizer.idf()));
    List<HeadForm> forms = new ArrayList<>();
    for (Head head : model.heads()) {
      String task = head.labels().task();
      LinearClassifier classifier = (LinearClassifier) head.classifier();
      forms.add(new HeadForm(task, head.labels().names(), "linear", classifier.link()));
      tensors.addAll(classifier.tensors(task));
    }
    Map<String, String> metadata = new TreeMap<>();
    metadata.put("format", FORMAT);
    metadata.put("card", JSON.writeValueAsString(model.card()));
    metadata.put("featurizer", JSON.writeValueAsString(featurizer.hashSettings()));
    metadata.put("heads", JSON.writeValueAsString(forms));
    Safetensors.write(out, metadata, tensors);
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
    Set<String> unread = new HashSet<>(file.names());
    HashSettings settings = json(file, "featurizer", new TypeReference<>() {});
    float[] idf = floats(file, unread, IDF, List.of(settings.dimensions()));
    List<Head> heads = new ArrayList<>();
    for (HeadForm form : json(file, "heads", new TypeReference<List<HeadForm>>() {})) {
      heads.add(head(file, unread, settings, form));
    }
    if (heads.isEmpty() || !unread.isEmpty()) {
      throw file.fault("expected tensors for its heads alone, found also " + unread);
    }
    Card card = json(file, "card", new TypeReference<>() {});
    return new Model(card, new HashedFeaturizer(settings, idf), heads);
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

  private static Head head(
      TensorFile file, Set<String> unread, HashSettings settings, HeadForm form) {
    if (!form.classifier().equals("linear")) {
      throw file.fault("expected a linear head, found '" + form.classifier() + "'");
    }
    Labels labels = labels(file, form);
    int width = labels.size();
    float[] weights =
        floats(file, unread, form.task() + ".weights", List.of(settings.dimensions(), width));
    float[] bias = floats(file, unread, form.task() + ".bias", List.of(width));
    return new Head(labels, new LinearClassifier(form.link(), weights, bias));
  }

  private static Labels labels(TensorFile file, HeadForm form) {
    try {
      return new Labels(form.task(), form.labels());
    } catch (IllegalArgumentException e) {
      throw file.fault(String.valueOf(e.getMessage()));
    }
  }

  private static float[] floats(
      TensorFile file, Set<String> unread, String tensor, List<Integer> shape) {
    unread.remove(tensor);
    return file.floats(tensor, shape);
  }

  private static <T> T json(TensorFile file, String key, TypeReference<T> type) {
    try {
      return JSON.readValue(file.metadata(key), type);
    } catch (JsonProcessingException e) {
      throw file.fault("metadata '" + key + "': " + e.getOriginalMessage().replaceAll("\\s+", " "));
    }
  }
}
