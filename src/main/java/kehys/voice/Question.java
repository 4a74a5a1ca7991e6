package kehys.voice;

/** What is asked is not told: "Who told him?", "tells how it began". */
final class Question {
  private static final WordSet OPENERS = WordLists.everywhere("question-openers");

  private static final WordSet INDIRECT = WordLists.everywhere("indirect-questions");

  private static final WordSet FRONTED = WordLists.everywhere("fronted-questions");

  private Question() {}

  /** "Tells how it began" tells that something is told, not what. */
  static boolean follows(SentenceWords words, Mention cue) {
    return INDIRECT.has(words, cue.last() + 1);
  }

  /** Whether a verb stands in a question. */
  static boolean holds(Scene scene, Mention cue) {
    boolean german = scene.cast().lang().equals("de");
    return direct(scene) || (german ? fronted(scene, cue) : indirect(scene, cue));
  }

  private static boolean direct(Scene scene) {
    return OPENERS.has(scene.words(), 0) && scene.sentence().stripTrailing().endsWith("?");
  }

  /** "Womit er gedroht hatte, blieb offen": what he threatens with is the question. */
  private static boolean fronted(Scene scene, Mention cue) {
    return FRONTED.has(scene.words(), 0) && scene.joined(0, cue.last());
  }

  /** "Tells how she found it": what stands in the indirect question is not told either. */
  private static boolean indirect(Scene scene, Mention cue) {
    for (int word = cue.first() - 1; word > 0 && scene.joined(word, word + 1); word--) {
      if (INDIRECT.has(scene.words(), word) && scene.cue(word - 1)) {
        return true;
      }
    }
    return false;
  }
}
