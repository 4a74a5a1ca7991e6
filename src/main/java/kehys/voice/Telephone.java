package kehys.voice;

/** "Called him on Friday": whom somebody calls by telephone, not what he calls him. */
final class Telephone {
  /** Words from a verb to the end of whom it calls. */
  private static final int FAR = 8;

  private static final WordSet CALLED = WordLists.everywhere("telephoning");

  /** What follows whom somebody has called. */
  private static final WordSet BEHIND = WordLists.everywhere("after-telephoning");

  private Telephone() {}

  /** Whether nothing but somebody stands between a verb and what tells of a call. */
  static boolean rings(Scene scene, Mention cue) {
    if (!CALLED.has(scene.words(), cue.first()) || cue.first() < cue.last()) {
      return false;
    }
    int word = cue.last() + 1;
    while (word - cue.last() < FAR && called(scene, word)) {
      word++;
    }
    return word > cue.last() + 1 && BEHIND.has(scene.words(), word);
  }

  /** Whether a word is part of whom somebody calls. */
  private static boolean called(Scene scene, int word) {
    SentenceWords words = scene.words();
    boolean person = scene.capital(word) || scene.sourceAt(word).isPresent();
    boolean small = NameParticles.has(words, word) || Articles.any(words, word);
    return (person && !CalendarNames.has(words, word)) || small;
  }
}
