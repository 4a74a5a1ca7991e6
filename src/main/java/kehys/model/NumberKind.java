package kehys.model;

/** How a tensor's numbers stand in a file; the names are those of safetensors. */
enum NumberKind {
  /** Floats of 32 bits. */
  F32(Float.BYTES),

  /** Floats of which the upper 16 bits stand there, the lower being zero. */
  BF16(Short.BYTES),

  /** Whole numbers of 64 bits. */
  I64(Long.BYTES);

  private final int bytes;

  NumberKind(int bytes) {
    this.bytes = bytes;
  }

  /** Bytes of one number. */
  int bytes() {
    return bytes;
  }

  /** The shortest kind that loses nothing of these floats. */
  static NumberKind of(float[] values) {
    for (float value : values) {
      if (!Halved.holds(value)) {
        return F32;
      }
    }
    return BF16;
  }
}
