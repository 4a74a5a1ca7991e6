package kehys.voice;

/**
 * The last phrase before a verb that two commas part from its clause: ", who runs the mill, said".
 */
final class Apposition {
  private static final int LONGEST = 20;

  private Apposition() {}

  /**
   * The first word behind the comma before the last one, 0 where there is none near.
   *
   * @param spaced whether no comma of a number counts, such as that of "1,1"
   */
  static int start(SentenceWords words, int end, boolean spaced) {
    for (int word = end - 1; word > 0 && end - word < LONGEST; word--) {
      boolean apart = !spaced || words.start(word) > words.end(word - 1) + 1;
      if (apart && words.between(word - 1, word, ',')) {
        return word;
      }
    }
    return 0;
  }
}
