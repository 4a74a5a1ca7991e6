package kehys.features;

/**
 * How sentences are hashed.
 *
 * @param bits the vector has 2^bits places
 * @param words longest word n-gram; 0 for no n-grams at all
 * @param characters longest character n-gram inside a word with its bounds, from 3; 0 for none
 * @param cased whether n-grams with capitals count beside their folded form
 * @param before length of the preceding sentence's words as a vector, beside 1 for the sentence's
 *     own
 * @param voices length of what the voices give as a vector; 0 for none
 * @param place length of what says where in the article the sentence stands, as a vector
 * @param sight what may be seen at all
 */
public record HashSettings(
    int bits,
    int words,
    int characters,
    boolean cased,
    float before,
    float place,
    float voices,
    Sight sight) {

  /** The settings that are used where nobody sets others. */
  public static final HashSettings STANDARD =
      new HashSettings(18, 2, 5, true, 0.3f, 0.02f, 1f, Sight.ALL);

  /** Refuses settings outside their ranges. */
  public HashSettings {
    require(bits >= 8 && bits <= 24, "bits", "8 to 24", bits);
    require(words >= 0 && words <= 2, "words", "0 to 2", words);
    require(
        characters == 0 || (characters >= 3 && characters <= 8),
        "characters",
        "0 or 3 to 8",
        characters);
    require(before >= 0 && before <= 10, "before", "0 to 10", before);
    require(place >= 0 && place <= 10, "place", "0 to 10", place);
    require(voices >= 0 && voices <= 10, "voices", "0 to 10", voices);
  }

  private static void require(boolean holds, String setting, String expected, Object found) {
    if (!holds) {
      throw new IllegalArgumentException(
          "setting '" + setting + "': expected " + expected + ", found " + found);
    }
  }

  /** The same without pairs of words. */
  HashSettings withoutPairs() {
    return new HashSettings(bits, 1, characters, cased, before, place, voices, sight);
  }

  /** Length of the vector. */
  public int dimensions() {
    return 1 << bits;
  }
}
