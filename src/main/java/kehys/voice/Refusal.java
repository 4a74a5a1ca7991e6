package kehys.voice;

/** Speech that has no content: "declined to comment", "said goodbye", "Who told him?". */
final class Refusal {
  /** Words from the one that refuses to what is refused. */
  private static final int FAR = 5;

  private static final WordSet REFUSES = WordLists.everywhere("refusals");

  private static final WordSet SPEAKING = WordLists.everywhere("refused-speech");

  private static final WordSet ASKING = WordLists.everywhere("question-openers");

  private static final WordSet GREETINGS = WordLists.everywhere("greetings");

  private static final WordSet FEW = WordLists.everywhere("few");

  private static final WordSet WORDS = WordLists.everywhere("words-said");

  private final Scene scene;
  private final SentenceWords words;

  Refusal(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a verb tells nothing for one of these reasons. */
  boolean holds(Mention cue) {
    return question() || greeting(cue.last() + 1) || refused(cue);
  }

  private boolean question() {
    return ASKING.has(words, 0) && scene.sentence().stripTrailing().endsWith("?");
  }

  private boolean greeting(int next) {
    boolean greets = scene.has(next) && GREETINGS.has(words, next);
    boolean few = false;
    for (int word = next; scene.has(word) && word <= next + 2; word++) {
      few |= FEW.has(words, word);
      greets |= few && WORDS.has(words, word);
    }
    return greets;
  }

  /** The verb may be the one that refuses, the one refused or one between: "did not wish to". */
  private boolean refused(Mention cue) {
    int from = Math.max(0, cue.first() - FAR);
    int refuses = -1;
    for (int word = from; scene.has(word) && word <= cue.last() + FAR; word++) {
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
