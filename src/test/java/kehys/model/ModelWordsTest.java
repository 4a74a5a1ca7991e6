package kehys.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.Sight;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that are not a model's, in a file whose hashes hold. */
class ModelWordsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> KEYS = List.of("card", "members", "risks");

  @TempDir private Path folder = Path.of("");

  static List<Model> models() {
    List<Model> models = new ArrayList<>(NeuralModels.all());
    models.add(measured());
    return models;
  }

  /** A linear model of which everything was measured. */
  private static Model measured() {
    HashSettings small = new HashSettings(8, 1, 0, false, 0f, 0f, 0f, Sight.ALL);
    Labels labels = new Labels("tone", List.of("calm", "angry"));
    Isotonic.Curve curve = new Isotonic.Curve(List.of(0.1, 0.9), List.of(0.2, 0.8));
    Calibration calibration = new Isotonic(List.of(curve, curve));
    LinearClassifier classifier =
        new LinearClassifier(Link.SOFTMAX, new float[2 * small.dimensions()], new float[2]);
    Head head = new Head(labels, classifier, new Say(calibration, 1));
    HashedFeaturizer featurizer = new HashedFeaturizer(small, new float[small.dimensions()]);
    Risk risk = new Risk("tone", "calm", 10, List.of(new Risk.Point(0.9, 4, 1, 0.7)));
    return new Model(card(), List.of(new Member(featurizer, List.of(head))), List.of(risk));
  }

  private static Card card() {
    Card.Data data = new Card.Data(List.of("a.csv"), 2, 1, "00", Map.of());
    Card.Figure figure = new Card.Figure(0.5, 0.4, 0.6);
    Card.LabelFigures calm = new Card.LabelFigures("calm", 0.5, 0.5, 0.5, 2);
    Card.Belief belief = new Card.Belief(0.1, 0.2, 0.3);
    List<Card.Bin> bins = List.of(new Card.Bin(2, 0.5, 0.5));
    Card.Measured measured =
        new Card.Measured(
            List.of(new Card.HeldOut("tone", "five folds", figure, figure, List.of(calm))),
            List.of(new Card.Reliability("tone", List.of("isotonic"), belief, belief, bins, bins)));
    return new Card("m", "linear", Map.of(), 1, "0", "./kehys", data, measured);
  }

  @ParameterizedTest
  @MethodSource("models")
  void words_that_are_unchanged_are_read_as_they_were(Model model) throws IOException {
    Path file = write(model, ModelText.metadata(model));
    Model read = ModelFile.read(file);
    assertThat(read.card()).isEqualTo(model.card());
    assertThat(ModelText.metadata(read)).isEqualTo(ModelText.metadata(model));
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_value_of_another_kind_is_refused_in_one_line(Model model) throws IOException {
    for (String key : KEYS) {
      JsonNode whole = words(model, key);
      int values = slots(whole).size();
      for (int at = 0; at < values; at++) {
        JsonNode changed = whole.deepCopy();
        slots(changed).get(at).set(JSON.createObjectNode().set("no", JSON.createArrayNode()));
        assertRefused(model, key, changed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_missing_key_is_refused_in_one_line(Model model) throws IOException {
    for (String key : KEYS) {
      JsonNode whole = words(model, key);
      int objects = objects(whole).size();
      for (int at = 0; at < objects; at++) {
        for (Map.Entry<String, JsonNode> field : objects(whole).get(at).properties()) {
          JsonNode changed = whole.deepCopy();
          objects(changed).get(at).remove(field.getKey());
          assertRefused(model, key, changed);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/0/points/0/threshold | 1.5 | expected a threshold and an upper bound from 0 to 1, found"
            + " 1.5 and 0.7",
        "/0/points/0/threshold | -0.5 | expected a threshold and an upper bound from 0 to 1, found"
            + " -0.5 and 0.7",
        "/0/points/0/upper | 2.0 | expected a threshold and an upper bound from 0 to 1, found 0.9"
            + " and 2.0",
        "/0/points/0/answered | -1 | expected from 0 to -1 wrong answers, found 1",
        "/0/points/0/wrong | -1 | expected from 0 to 4 wrong answers, found -1",
        "/0/points/0/wrong | 5 | expected from 0 to 4 wrong answers, found 5",
        "/0/sentences | -1 | expected 0 or more sentences, found -1",
      })
  void a_risk_out_of_range_is_refused(String place, String value, String fault) throws IOException {
    JsonPointer at = JsonPointer.compile(place);
    JsonNode changed = words(measured(), "risks");
    ObjectNode object = (ObjectNode) changed.at(at.head());
    object.set(at.last().getMatchingProperty(), JSON.readTree(value));
    Map<String, String> metadata = new TreeMap<>(ModelText.metadata(measured()));
    metadata.put("risks", changed.toString());
    Path file = write(measured(), metadata);
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelException.class)
        .hasMessage(file + ": metadata 'risks': " + fault);
  }

  private void assertRefused(Model model, String key, JsonNode changed) throws IOException {
    Map<String, String> metadata = new TreeMap<>(ModelText.metadata(model));
    metadata.put(key, changed.toString());
    Path file = write(model, metadata);
    Throwable fault = catchThrowable(() -> ModelFile.read(file));
    assertThat(fault).as(changed.toString()).isInstanceOf(ModelException.class);
    assertThat(fault.getMessage())
        .startsWith(file + ": metadata '" + key + "': ")
        .doesNotContain("\n");
  }

  private Path write(Model model, Map<String, String> metadata) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Safetensors.write(out, metadata, MemberForm.tensors(model.members().get(0), 0));
    return Files.write(folder.resolve("m.safetensors"), out.toByteArray());
  }

  private static JsonNode words(Model model, String key) throws IOException {
    return JSON.readTree(ModelText.metadata(model).get(key));
  }

  /** A place whose value can be another. */
  private interface Slot {
    void set(JsonNode value);
  }

  /** All places but those of objects whose keys are free. */
  private static List<Slot> slots(JsonNode json) {
    List<Slot> slots = new ArrayList<>();
    if (json instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        slots.add(value -> object.set(field.getKey(), value));
        slots.addAll(slots(field.getValue()));
      }
    }
    if (json instanceof ArrayNode array) {
      for (int at = 0; at < array.size(); at++) {
        int place = at;
        slots.add(value -> array.set(place, value));
        slots.addAll(slots(array.get(at)));
      }
    }
    return slots;
  }

  private static List<ObjectNode> objects(JsonNode json) {
    List<ObjectNode> objects = new ArrayList<>();
    if (json instanceof ObjectNode object) {
      objects.add(object);
    }
    json.forEach(value -> objects.addAll(objects(value)));
    return objects;
  }
}
