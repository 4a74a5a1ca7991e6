package kehys.voice;

/** Words that open a relative clause: "which he praised". */
final class RelativePronouns {
  private static final WordSet PRONOUNS = WordLists.everywhere("relative-pronouns");

  private RelativePronouns() {}

  /** Whether a word is one. */
  static boolean has(SentenceWords words, int word) {
    return PRONOUNS.has(words, word);
  }
}
