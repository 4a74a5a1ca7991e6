package kehys.model;

import java.util.List;

/**
 * q(label) ∝ exp(slope(label) × ln p(label) + shift(label)): vector scaling (Guo et al. 2017); with
 * one slope for all labels and no shift, temperature scaling with temperature 1 / slope.
 *
 * @param slopes one for each label, one for all, or none for 1
 * @param shifts one for each label, or none for 0
 */
public record VectorScaling(List<Double> slopes, List<Double> shifts) implements Calibration {
  private static final float LEAST = 1e-9f;

  /** Keeps its own copies; refuses what is not finite and a slope that is not above 0. */
  public VectorScaling {
    slopes = List.copyOf(slopes);
    shifts = List.copyOf(shifts);
    if (slopes.stream().anyMatch(slope -> !(slope > 0 && slope < 1e6))
        || shifts.stream().anyMatch(shift -> !(Math.abs(shift) < 1e6))) {
      throw new IllegalArgumentException(
          "expected slopes above 0 and finite shifts, found " + slopes + " and " + shifts);
    }
  }

  /** Divides the logarithms of the probabilities by a temperature. */
  public static VectorScaling temperature(double temperature) {
    return new VectorScaling(List.of(1 / temperature), List.of());
  }

  @Override
  public void apply(float[] probabilities) {
    if (slopes.isEmpty() && shifts.isEmpty()) {
      return;
    }
    for (int label = 0; label < probabilities.length; label++) {
      double log = StrictMath.log(Math.max(LEAST, probabilities[label]));
      probabilities[label] = (float) (slope(label) * log + shift(label));
    }
    Link.SOFTMAX.probabilities(probabilities);
  }

  private double slope(int label) {
    return slopes.isEmpty() ? 1 : slopes.get(slopes.size() == 1 ? 0 : label);
  }

  private double shift(int label) {
    return shifts.isEmpty() ? 0 : shifts.get(label);
  }

  @Override
  public boolean fits(int labels) {
    return (slopes.size() <= 1 || slopes.size() == labels)
        && (shifts.isEmpty() || shifts.size() == labels);
  }
}
