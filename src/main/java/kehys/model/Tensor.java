package kehys.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.List;

/**
 * A named array of numbers with its shape, row-major. Not copied: the holder does not change it.
 */
public final class Tensor {
  private final String name;
  private final List<Integer> shape;
  private final NumberKind kind;
  private final float[] floats;
  private final long[] longs;

  private Tensor(String name, List<Integer> shape, NumberKind kind, float[] floats, long[] longs) {
    long expected = shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    int found = floats.length + longs.length;
    if (expected != found) {
      throw new IllegalArgumentException(
          name + ": shape " + shape + " expects " + expected + " values, found " + found);
    }
    this.name = name;
    this.shape = List.copyOf(shape);
    this.kind = kind;
    this.floats = floats;
    this.longs = longs;
  }

  /**
   * An array of floats of this shape.
   *
   * @param values as many as the product of the shape
   */
  public Tensor(String name, List<Integer> shape, float[] values) {
    this(name, shape, NumberKind.F32, values, new long[0]);
  }

  /** An array of floats in as few bytes as lose nothing of them. */
  static Tensor shortest(String name, List<Integer> shape, float[] values) {
    return new Tensor(name, shape, NumberKind.of(values), values, new long[0]);
  }

  /** A row of whole numbers. */
  static Tensor of(String name, long[] values) {
    return new Tensor(name, List.of(values.length), NumberKind.I64, new float[0], values);
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

  NumberKind kind() {
    return kind;
  }

  /** Length in the file, in bytes. */
  int length() {
    return kind.bytes() * (floats.length + longs.length);
  }

  ByteBuffer bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(length()).order(ByteOrder.LITTLE_ENDIAN);
    switch (kind) {
      case F32 -> bytes.asFloatBuffer().put(floats);
      case I64 -> bytes.asLongBuffer().put(longs);
      case BF16 -> halves(bytes.asShortBuffer());
    }
    return bytes;
  }

  private void halves(ShortBuffer into) {
    for (float value : floats) {
      into.put(Halved.upper(value));
    }
  }
}
