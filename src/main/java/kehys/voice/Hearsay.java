package kehys.voice;

/**
 * German "soll" tells what is said of somebody where a perfect or a state follows ("soll verkauft
 * haben", "soll in Haft sein"), and what is planned or due everywhere else ("soll 2027 beginnen").
 */
final class Hearsay {
  private static final WordSet SHALL = WordLists.everywhere("hearsay-auxiliaries");
  private static final WordSet PERFECT = WordLists.everywhere("perfect-infinitives");

  private Hearsay() {}

  /** Whether a hedge is a "soll" of a plan, which hedges nothing. */
  static boolean plan(Mention hedge, SentenceWords sentence) {
    return hedge.first() == hedge.last()
        && SHALL.has(sentence, hedge.first())
        && !perfect(hedge.first(), sentence);
  }

  /** A main clause has the infinitive behind it, a subordinate one right before it. */
  private static boolean perfect(int shall, SentenceWords sentence) {
    boolean found = shall > 0 && PERFECT.has(sentence, shall - 1);
    for (int word = shall + 1; word < sentence.size() && !found; word++) {
      found = PERFECT.has(sentence, word);
    }
    return found;
  }
}
