package kehys.features;

/**
 * Kinds of feature. Each has a number of its own that keeps equal n-grams of different kinds apart
 * in the hashed vector; model files depend on the numbers.
 */
enum Namespace {
  WORD(1),
  CHARACTER(3),
  WORD_BEFORE(5),
  PLACE(7),
  VOICE(9);

  private final int number;

  Namespace(int number) {
    this.number = number;
  }

  /** Odd multiples of the golden ratio's fraction: far apart in every bit. */
  int salt() {
    return number * 0x9E3779B1;
  }
}
