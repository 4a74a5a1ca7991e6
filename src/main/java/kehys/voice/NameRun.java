package kehys.voice;

/** Names side by side that no lexicon has: "Ann Lee", "Clara von Thun". */
final class NameRun {
  private static final int LONGEST = 3;

  private static final WordSet COURTESIES = WordLists.everywhere("courtesies");

  /** Small words inside a German name. */
  private static final WordSet PARTICLES = WordLists.everywhere("surname-particles");

  private NameRun() {}

  /** Where a run of names that starts at a word ends. */
  static int end(Scene scene, int from) {
    int word = from;
    while (word - from < LONGEST
        && (name(scene, word) || (word > from && particle(scene, word)))
        && (word == from || scene.joined(word - 1, word))) {
      word++;
    }
    return word;
  }

  /** The small word of "Clara von Thun", which is no name of its own. */
  private static boolean particle(Scene scene, int word) {
    return !scene.cast().takesCapitalsForNames()
        && PARTICLES.has(scene.words(), word)
        && scene.joined(word, word + 1)
        && name(scene, word + 1);
  }

  /** Whether a word looks like a name and is nothing else. */
  static boolean name(Scene scene, int word) {
    return scene.capital(word)
        && !CalendarNames.has(scene.words(), word)
        && !COURTESIES.has(scene.words(), word)
        && !scene.source(word)
        && !scene.cue(word);
  }
}
