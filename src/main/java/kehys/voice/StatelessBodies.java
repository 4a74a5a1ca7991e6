package kehys.voice;

/** Bodies that are no single state's: whoever speaks for one speaks for no government. */
final class StatelessBodies {
  private static final WordSet WORDS = WordLists.everywhere("stateless-bodies");

  private StatelessBodies() {}

  /** Whether a word is the name of one. */
  static boolean has(SentenceWords words, int word) {
    return WORDS.has(words, word);
  }
}
