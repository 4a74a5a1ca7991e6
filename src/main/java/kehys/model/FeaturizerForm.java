package kehys.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kehys.features.Featurizer;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;

/** How a featurizer is told in the metadata. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(value = FeaturizerForm.Hashed.class, name = "hashed"))
sealed interface FeaturizerForm {

  /** Builds the featurizer over its arrays, whose names begin with {@code name}. */
  Featurizer read(TensorFile file, String name);

  static FeaturizerForm of(Featurizer featurizer) {
    HashedFeaturizer hashed = (HashedFeaturizer) featurizer;
    return new Hashed(hashed.hashSettings());
  }

  static List<Tensor> tensors(Featurizer featurizer, String name) {
    HashedFeaturizer hashed = (HashedFeaturizer) featurizer;
    return List.of(new Tensor(name + "idf", List.of(hashed.dimensions()), hashed.idf()));
  }

  /** A {@link HashedFeaturizer}. */
  record Hashed(HashSettings settings) implements FeaturizerForm {

    @Override
    public Featurizer read(TensorFile file, String name) {
      return new HashedFeaturizer(
          settings, file.floats(name + "idf", List.of(settings.dimensions())));
    }
  }
}
