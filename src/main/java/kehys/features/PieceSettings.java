package kehys.features;

/**
 * How sentences are cut into pieces.
 *
 * @param pieces most pieces of words that are learned, from 100 to 100,000
 * @param own most pieces that are read of the sentence itself, from 1 to 1,000
 * @param before most pieces that are read of the sentence before, from 0 to 1,000
 */
public record PieceSettings(int pieces, int own, int before) {

  /** Refuses settings outside their ranges. */
  public PieceSettings {
    require(pieces, 100, 100_000, "pieces");
    require(own, 1, 1_000, "own");
    require(before, 0, 1_000, "before");
  }

  private static void require(int value, int least, int most, String setting) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "setting '" + setting + "': expected " + least + " to " + most + ", found " + value);
    }
  }
}
