package kehys.voice;

/** English "be", before a passive or what goes on: "was praised", "been making". */
final class Being {
  private static final WordSet FORMS = WordLists.everywhere("passive-being");

  private Being() {}

  /** Whether a word is a form of it. */
  static boolean has(SentenceWords words, int word) {
    return FORMS.has(words, word);
  }
}
