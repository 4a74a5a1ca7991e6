package kehys.voice;

/** French "pour" credits only where it opens the sentence: "pour le maire, …". */
final class Pour {
  /** Words from it to whose view it is. */
  private static final int NEAR = 4;

  private Pour() {}

  /** Whether a cue is one that tells what for, not in whose view. */
  static boolean purpose(Scene scene, Mention cue) {
    return cue.first() == cue.last()
        && scene.words().is(cue.first(), "pour")
        && !(cue.first() == 0 && view(scene));
  }

  private static boolean view(Scene scene) {
    for (int word = 1; word < NEAR; word++) {
      if (scene.sourceAt(word).isPresent() && scene.joined(0, word)) {
        return FrontedPhrase.closes(scene, word);
      }
    }
    return false;
  }
}
