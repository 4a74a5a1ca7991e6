package kehys.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kehys.features.Featurizer;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.PieceFeaturizer;
import kehys.features.PieceSettings;

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
