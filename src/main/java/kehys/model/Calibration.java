package kehys.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * Maps a classifier's probabilities to ones that match how often it is right. Immutable, for any
 * number of threads.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = VectorScaling.class, name = "vector"),
  @JsonSubTypes.Type(value = Isotonic.class, name = "isotonic")
})
public sealed interface Calibration permits VectorScaling, Isotonic {
  /** Leaves every probability as it is. */
  Calibration NONE = new VectorScaling(List.of(), List.of());

  /**
   * Maps in place.
   *
   * @param probabilities one per label; they add up to 1 before and after
   */
  void apply(float[] probabilities);

  /** Whether it can stand in a head of so many labels. */
  boolean fits(int labels);
}
