package kehys.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How a classifier is told in a model file's metadata: its kind, and what its arrays mean. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = LinearForm.class, name = "linear"),
  @JsonSubTypes.Type(value = CnnForm.class, name = "cnn"),
  @JsonSubTypes.Type(value = MlpForm.class, name = "mlp"),
  @JsonSubTypes.Type(value = AttentionForm.class, name = "attention"),
  @JsonSubTypes.Type(value = TreesForm.class, name = "trees")
})
sealed interface ClassifierForm permits LinearForm, CnnForm, MlpForm, AttentionForm, TreesForm {

  /** What the metadata tell. */
  static ClassifierForm of(JsonValue json) {
    String kind = json.get("kind").text();
    return switch (kind) {
      case "linear" -> new LinearForm(json.of("kind", "link").get("link").one(Link.class));
      case "cnn" -> CnnForm.of(json.of("kind", "size", "filters", "widths"));
      case "mlp" -> MlpForm.of(json.of("kind", "size", "units"));
      case "attention" -> AttentionForm.of(json.of("kind", "size", "filters", "width"));
      case "trees" -> TreesForm.of(json.of("kind", "rounds", "nodes"));
      default -> throw json.fault("kind linear, cnn, mlp, attention or trees", kind);
    };
  }

  /**
   * Reads the arrays.
   *
   * @param file holds them
   * @param name what their names begin with
   * @param features length of the featurizer's vector
   * @param labels number of labels
   * @throws ModelException where an array is missing or not of its shape
   */
  Classifier read(TensorFile file, String name, int features, int labels);
}
