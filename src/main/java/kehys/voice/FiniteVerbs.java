package kehys.voice;

/** German verbs of a clause: each clause has one, and no noun phrase has any. */
final class FiniteVerbs {
  private static final WordSet WORDS = WordLists.everywhere("finite-verbs");

  private FiniteVerbs() {}

  /** Whether a word is one. */
  static boolean has(SentenceWords words, int word) {
    return WORDS.has(words, word);
  }
}
