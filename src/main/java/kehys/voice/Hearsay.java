package kehys.voice;

import java.util.List;

/**
 * German "soll" tells what is said of somebody where a perfect or a state follows ("soll verkauft
 * haben", "soll in Haft sein"), and what is planned or due everywhere else ("soll 2027 beginnen").
 */
final class Hearsay {
  /** Words from "soll" to the verb of its clause. */
  private static final int LATE = 20;

  private static final WordSet SHALL = WordLists.everywhere("hearsay-auxiliaries");

  /** Those of a perfect, or of what nobody can plan: "soll aus Kiel stammen". */
  private static final WordSet PERFECT = WordLists.everywhere("perfect-infinitives");

  /** Infinitives end alike; a plan has no perfect. */
  private static final List<String> PARTICIPLES = List.of("t", "en");

  private Hearsay() {}

  /** Whether a hedge is a "soll" of a plan, which hedges nothing. */
  static boolean plan(Mention hedge, SentenceWords sentence) {
    return hedge.first() == hedge.last()
        && SHALL.has(sentence, hedge.first())
        && !perfect(hedge.first(), sentence);
  }

  /** A main clause has the infinitive behind it, a subordinate one right before it. */
  private static boolean perfect(int shall, SentenceWords sentence) {
    return PERFECT.has(sentence, shall - 1) || perfectBehind(shall, sentence);
  }

  private static boolean perfectBehind(int last, SentenceWords sentence) {
    for (int word = last + 1; word < sentence.size(); word++) {
      if (PERFECT.has(sentence, word)) {
        return true;
      }
    }
    return false;
  }

  /** "Der König soll den Wein gelobt haben": who says so is not said. */
  static boolean told(Mention cue, SentenceWords sentence) {
    return sentence.endsWith(cue.last(), PARTICIPLES)
        && shall(cue.first(), sentence)
        && perfectBehind(cue.last(), sentence);
  }

  /** Whether a "soll" stands before a verb, and no comma behind it. */
  private static boolean shall(int verb, SentenceWords sentence) {
    boolean shall = false;
    for (int word = Math.max(0, verb - LATE); word < verb; word++) {
      shall = SHALL.has(sentence, word) || (shall && !sentence.between(word - 1, word, ','));
    }
    return shall;
  }
}
