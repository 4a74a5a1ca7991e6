package kehys.voice;

/** Words that open a sentence without being part of a name. */
final class Openers {
  private static final WordSet WORDS = WordLists.everywhere("openers");

  private Openers() {}

  /** Whether a word is one. */
  static boolean has(SentenceWords words, int word) {
    return WORDS.has(words, word);
  }
}
