package kehys.voice;

/** What stands in front of a clause, up to a comma: "asked about it, …", "pour le maire, …". */
final class FrontedPhrase {
  private static final int LONGEST = 10;

  private FrontedPhrase() {}

  /** Whether a comma follows behind a word of it before long. */
  static boolean closes(Scene scene, int from) {
    int word = from;
    while (word - from < LONGEST && scene.joined(word, word + 1)) {
      word++;
    }
    return scene.words().between(word, word + 1, ',');
  }
}
