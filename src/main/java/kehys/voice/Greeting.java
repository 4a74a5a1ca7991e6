package kehys.voice;

/** "Said goodbye", "said a few words": that somebody spoke, and nothing else. */
final class Greeting {
  private static final WordSet GREETINGS = WordLists.everywhere("greetings");

  private static final WordSet FEW = WordLists.everywhere("few");

  private static final WordSet WORDS = WordLists.everywhere("words-said");

  private Greeting() {}

  /** Whether one stands behind a verb. */
  static boolean follows(SentenceWords words, Mention cue) {
    int next = cue.last() + 1;
    return GREETINGS.has(words, next) || few(words, next);
  }

  private static boolean few(SentenceWords words, int next) {
    boolean few = false;
    for (int word = next; word <= next + 2; word++) {
      few |= FEW.has(words, word);
      if (few && WORDS.has(words, word)) {
        return true;
      }
    }
    return false;
  }
}
