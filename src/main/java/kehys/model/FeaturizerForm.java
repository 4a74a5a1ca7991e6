package kehys.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kehys.features.Featurizer;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.PieceFeaturizer;
import kehys.features.PieceSettings;
import kehys.features.Sight;

/** How a featurizer is told in the metadata. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FeaturizerForm.Hashed.class, name = "hashed"),
  @JsonSubTypes.Type(value = FeaturizerForm.Pieces.class, name = "pieces")
})
sealed interface FeaturizerForm {

  /** Builds the featurizer over its arrays, whose names begin with {@code name}. */
  Featurizer read(TensorFile file, String name);

  static FeaturizerForm of(Featurizer featurizer) {
    if (featurizer instanceof PieceFeaturizer pieces) {
      return new Pieces(pieces.pieceSettings(), pieces.vocabulary());
    }
    HashedFeaturizer hashed = (HashedFeaturizer) featurizer;
    return new Hashed(hashed.hashSettings());
  }

  /** What the metadata tell. */
  static FeaturizerForm of(JsonValue json) {
    String kind = json.get("kind").text();
    return switch (kind) {
      case "hashed" -> new Hashed(hash(json.of("kind", "settings").get("settings")));
      case "pieces" -> pieces(json.of("kind", "settings", "vocabulary"));
      default -> throw json.fault("kind hashed or pieces", kind);
    };
  }

  private static Pieces pieces(JsonValue json) {
    JsonValue settings = json.get("settings").of("pieces", "own", "before");
    PieceSettings read =
        new PieceSettings(
            settings.get("pieces").whole(),
            settings.get("own").whole(),
            settings.get("before").whole());
    return new Pieces(read, json.get("vocabulary").list(JsonValue::text));
  }

  private static HashSettings hash(JsonValue json) {
    json.of("bits", "words", "characters", "cased", "before", "place", "voices", "sight");
    return new HashSettings(
        json.get("bits").whole(),
        json.get("words").whole(),
        json.get("characters").whole(),
        json.get("cased").truth(),
        json.get("before").decimal(),
        json.get("place").decimal(),
        json.get("voices").decimal(),
        sight(json.get("sight")));
  }

  private static Sight sight(JsonValue json) {
    json.of("names", "context", "tone");
    return new Sight(
        json.get("names").one(Sight.Names.class),
        json.get("context").truth(),
        json.get("tone").truth());
  }

  static List<Tensor> tensors(Featurizer featurizer, String name) {
    return featurizer instanceof HashedFeaturizer hashed
        ? List.of(new Tensor(name + "idf", List.of(hashed.dimensions()), hashed.idf()))
        : List.of();
  }

  /** A {@link HashedFeaturizer}. */
  record Hashed(HashSettings settings) implements FeaturizerForm {

    @Override
    public Featurizer read(TensorFile file, String name) {
      return new HashedFeaturizer(
          settings, file.floats(name + "idf", List.of(settings.dimensions())));
    }
  }

  /** A {@link PieceFeaturizer}, which has words and no arrays. */
  record Pieces(PieceSettings settings, List<String> vocabulary) implements FeaturizerForm {

    @Override
    public Featurizer read(TensorFile file, String name) {
      try {
        return new PieceFeaturizer(settings, vocabulary);
      } catch (IllegalArgumentException e) {
        throw file.fault(String.valueOf(e.getMessage()));
      }
    }
  }
}
