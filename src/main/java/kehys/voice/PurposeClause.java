package kehys.voice;

/** "Um den Minister zum Rücktritt zu drängen": what for, not what was said. */
final class PurposeClause {
  private static final WordSet OPENERS = WordLists.everywhere("purpose-openers");

  private PurposeClause() {}

  /** Whether a verb ends one. */
  static boolean ends(Scene scene, Mention cue) {
    int word = cue.first() - 1;
    if (word < 1 || !scene.words().is(word, "zu")) {
      return false;
    }
    while (word > 0 && scene.joined(word - 1, word)) {
      word--;
    }
    return OPENERS.has(scene.words(), word);
  }
}
