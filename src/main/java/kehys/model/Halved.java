package kehys.model;

/**
 * Floats of which only the upper 16 bits are used ("bfloat16"): the range of floats, 8 bits of
 * precision, so that rounding changes a number by at most 2⁻⁸ of itself.
 */
final class Halved {
  private static final int LOWER = Short.SIZE;
  private static final int HALF = (1 << (LOWER - 1)) - 1;

  private Halved() {}

  /** Whether a float's lower 16 bits are zero. */
  static boolean holds(float value) {
    return (Float.floatToRawIntBits(value) & 0xFFFF) == 0;
  }

  /** The nearest that has no lower bits; of two, the even one. */
  static float nearest(float value) {
    int bits = Float.floatToRawIntBits(value);
    int even = (bits >>> LOWER) & 1;
    return value(upper(Float.intBitsToFloat(bits + HALF + even)));
  }

  /** A float's upper 16 bits. */
  static short upper(float value) {
    return (short) (Float.floatToRawIntBits(value) >>> LOWER);
  }

  /** The float of these upper bits. */
  static float value(short upper) {
    return Float.intBitsToFloat(upper << LOWER);
  }
}
