package kehys.model;

import java.util.List;

/** A named array of floats with its shape, row-major. Not copied: the holder does not change it. */
public final class Tensor {
  private final String name;
  private final List<Integer> shape;
  private final float[] values;

  /**
   * An array of this shape.
   *
   * @param values as many as the product of the shape
   */
  public Tensor(String name, List<Integer> shape, float[] values) {
    long expected = shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    if (expected != values.length) {
      throw new IllegalArgumentException(
          name + ": shape " + shape + " expects " + expected + " values, found " + values.length);
    }
    this.name = name;
    this.shape = List.copyOf(shape);
    this.values = values;
  }

  /** Name in the file. */
  public String name() {
    return name;
  }

  /** Lengths of the dimensions, outermost first. */
  public List<Integer> shape() {
    return shape;
  }

  float[] values() {
    return values;
  }
}
