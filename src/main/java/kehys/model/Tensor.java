package kehys.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * A named array of numbers with its shape, row-major. Not copied: the holder does not change it.
 */
public final class Tensor {
  private final String name;
  private final List<Integer> shape;
  private final float[] floats;
  private final long[] longs;

  private Tensor(String name, List<Integer> shape, float[] floats, long[] longs) {
    long expected = shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    int found = floats.length + longs.length;
    if (expected != found) {
      throw new IllegalArgumentException(
          name + ": shape " + shape + " expects " + expected + " values, found " + found);
    }
    this.name = name;
    this.shape = List.copyOf(shape);
    this.floats = floats;
    this.longs = longs;
  }

  /**
   * An array of floats of this shape.
   *
   * @param values as many as the product of the shape
   */
  public Tensor(String name, List<Integer> shape, float[] values) {
    this(name, shape, values, new long[0]);
  }

  /** A row of whole numbers. */
  static Tensor of(String name, long[] values) {
    return new Tensor(name, List.of(values.length), new float[0], values);
  }

  /** Name in the file. */
  public String name() {
    return name;
  }

  /** Lengths of the dimensions, outermost first. */
  public List<Integer> shape() {
    return shape;
  }

  /** Its floats; none where it has whole numbers. */
  float[] values() {
    return floats;
  }

  String dtype() {
    return longs.length > 0 ? TensorEntry.LONGS : TensorEntry.FLOATS;
  }

  /** Length in the file, in bytes. */
  int length() {
    return Float.BYTES * floats.length + Long.BYTES * longs.length;
  }

  ByteBuffer bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(length()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(floats);
    bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(longs);
    return bytes;
  }
}
