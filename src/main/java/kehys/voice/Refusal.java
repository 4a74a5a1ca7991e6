package kehys.voice;

/** Speech that is refused: "declined to comment", "did not wish to say". */
final class Refusal {
  /** Words from the one that refuses to what is refused. */
  private static final int FAR = 5;

  private static final WordSet REFUSES = WordLists.everywhere("refusals");

  private static final WordSet SPEAKING = WordLists.everywhere("refused-speech");

  private Refusal() {}

  /** The verb may be the one that refuses, the one refused or one between: "did not wish to". */
  static boolean holds(Scene scene, Mention cue) {
    SentenceWords words = scene.words();
    int refuses = -1;
    for (int word = Math.max(0, cue.first() - FAR); word <= cue.last() + FAR; word++) {
      if (refuses >= 0 && !scene.joined(word - 1, word)) {
        refuses = -1;
      }
      refuses = REFUSES.has(words, word) ? word : refuses;
      boolean near = refuses >= 0 && word > refuses && word - refuses <= FAR;
      if (near && SPEAKING.has(words, word) && spans(cue, refuses, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean spans(Mention cue, int refuses, int speaking) {
    return cue.last() >= refuses - 1 && cue.first() <= speaking;
  }
}
