package kehys.voice;

/** What binds an office to its body or place: "head of", "aus dem Ministerium". */
final class OfficePrepositions {
  private static final WordSet WORDS = WordLists.everywhere("office-prepositions");

  private OfficePrepositions() {}

  /** Whether a word is one. */
  static boolean has(SentenceWords words, int word) {
    return WORDS.has(words, word);
  }
}
