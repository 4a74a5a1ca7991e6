package kehys.voice;

import java.util.Set;

/**
 * German "soll" tells what is said of somebody where a perfect or a state follows ("soll verkauft
 * haben", "soll in Haft sein"), and what is planned or due everywhere else ("soll 2027 beginnen").
 */
final class Hearsay {
  private static final Set<String> SHALL = Set.of("soll", "sollen");
  private static final Set<String> PERFECT = Set.of("haben", "sein");

  private Hearsay() {}

  /** Whether a hedge is a "soll" of a plan, which hedges nothing. */
  static boolean plan(Mention hedge, SentenceWords sentence) {
    return hedge.first() == hedge.last()
        && SHALL.contains(sentence.folded(hedge.first()))
        && !perfect(hedge.first(), sentence);
  }

  /** A main clause has the infinitive behind it, a subordinate one right before it. */
  private static boolean perfect(int shall, SentenceWords sentence) {
    boolean found = shall > 0 && PERFECT.contains(sentence.folded(shall - 1));
    for (int word = shall + 1; word < sentence.size() && !found; word++) {
      found = PERFECT.contains(sentence.folded(word));
    }
    return found;
  }
}
