package kehys.voice;

/** French "on a également appris que": what the last voice has told besides. */
final class Learnt {
  private static final int NEAR = 4;

  private static final WordSet ONE = WordLists.everywhere("learning-one");

  private static final WordSet LEARNT = WordLists.everywhere("learnt");

  private Learnt() {}

  /** Whether a sentence begins so. */
  static boolean runsOn(SentenceWords words) {
    if (words.size() <= NEAR || !ONE.has(words, 0)) {
      return false;
    }
    for (int word = 1; word < NEAR; word++) {
      if (LEARNT.has(words, word)) {
        return words.is(word + 1, "que") || words.is(word + 1, "qu");
      }
    }
    return false;
  }
}
