package kehys.voice;

/** German "laut" before no noun is the adverb: "sangen laut im Hof". */
final class Laut {
  private static final WordSet BECOME = WordLists.everywhere("loud-adverb");

  private Laut() {}

  /** Whether a cue is one. */
  static boolean adverb(Scene scene, Mention cue) {
    return cue.first() == cue.last()
        && scene.words().is(cue.first(), "laut")
        && !noun(scene, cue.last() + 1);
  }

  /** Whether a word can begin whose word it is. */
  private static boolean noun(Scene scene, int word) {
    return scene.joined(word - 1, word)
        && !Government.spelledAsPreposition(scene.words(), word)
        && !BECOME.has(scene.words(), word);
  }
}
