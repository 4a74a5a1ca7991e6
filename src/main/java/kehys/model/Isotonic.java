package kehys.model;

import java.util.List;

/**
 * Each label's probability mapped by a rising curve of its own, then all divided by their sum
 * (Zadrozny and Elkan 2002).
 *
 * @param curves one for each label
 */
public record Isotonic(List<Curve> curves) implements Calibration {
  private static final float LEAST = 1e-6f;

  /** Keeps its own copy. */
  public Isotonic {
    curves = List.copyOf(curves);
  }

  @Override
  public void apply(float[] probabilities) {
    float sum = 0;
    for (int label = 0; label < probabilities.length; label++) {
      probabilities[label] = Math.max(LEAST, curves.get(label).at(probabilities[label]));
      sum += probabilities[label];
    }
    for (int label = 0; label < probabilities.length; label++) {
      probabilities[label] /= sum;
    }
  }

  @Override
  public boolean fits(int labels) {
    return curves.size() == labels;
  }

  /**
   * A rising curve through points, straight between them and level outside.
   *
   * @param from rising
   * @param to as many, not falling, from 0 to 1
   */
  public record Curve(List<Double> from, List<Double> to) {

    /** Refuses points that do not rise. */
    public Curve {
      from = List.copyOf(from);
      to = List.copyOf(to);
      if (from.isEmpty() || from.size() != to.size() || !rises(from) || !rises(to)) {
        throw new IllegalArgumentException(
            "expected points of a rising curve, found " + from + " to " + to);
      }
    }

    private static boolean rises(List<Double> values) {
      for (int i = 0; i < values.size(); i++) {
        double before = i == 0 ? 0 : values.get(i - 1);
        if (!(values.get(i) >= before && values.get(i) <= 1)) {
          return false;
        }
      }
      return true;
    }

    float at(float value) {
      int above = 0;
      while (above < from.size() && from.get(above) < value) {
        above++;
      }
      if (above == 0 || above == from.size()) {
        return to.get(above == 0 ? 0 : above - 1).floatValue();
      }
      double low = from.get(above - 1);
      double share = (value - low) / (from.get(above) - low);
      return (float) (to.get(above - 1) + share * (to.get(above) - to.get(above - 1)));
    }
  }
}
