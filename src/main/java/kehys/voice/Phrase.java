package kehys.voice;

/** Words side by side that may be a noun with its article and its name. */
final class Phrase {
  private Phrase() {}

  /** Whether a stretch of words has neither a cue nor a preposition. */
  static boolean plain(Scene scene, int from, int end) {
    for (int word = from; word < end; word++) {
      if (scene.cue(word) || Government.spelledAsPreposition(scene.words(), word)) {
        return false;
      }
    }
    return true;
  }
}
