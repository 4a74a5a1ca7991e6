package kehys.voice;

/** To speak is an act, where it is not said what was said: "hielt eine Rede". */
final class TellingActs {
  private static final int NEAR = 8;

  private static final WordSet HOLDS = WordLists.everywhere("holding-verbs");
  private static final WordSet SPEECHES = WordLists.everywhere("speeches");

  /** Verbs that say little without what they warn of. */
  private static final WordSet WARNS = WordLists.everywhere("warning-verbs");

  private static final WordSet BRIEFS = WordLists.everywhere("briefing-verbs");
  private static final WordSet ABOUT = WordLists.everywhere("briefing-prepositions");

  private static final WordSet TALKS = WordLists.everywhere("talking-verbs");
  private static final WordSet WITH = WordLists.everywhere("talking-prepositions");

  /** "Sprach mit Blick auf die Ernte von einem Erfolg" tells something. */
  private static final WordSet OF = WordLists.everywhere("telling-prepositions");

  private static final WordSet ASKS = WordLists.everywhere("asking-verbs");

  private TellingActs() {}

  /** "Hielt auf dem Platz eine Rede", whatever else stands in the sentence. */
  static boolean speech(SentenceWords words, Mention cue) {
    boolean holds = HOLDS.has(words, cue.last());
    for (int word = cue.last() + 1; holds && word <= cue.last() + NEAR; word++) {
      if (SPEECHES.has(words, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is one unless the sentence says more than that. */
  static boolean silent(SentenceWords words, Mention cue) {
    return briefs(words, cue) || asks(words, cue) || warns(words, cue);
  }

  /** "Informierte die Presse über die Reise", "sprach mit dem Verband": not what was said. */
  private static boolean briefs(SentenceWords words, Mention cue) {
    boolean talks = TALKS.has(words, cue.last()) && stands(words, WITH) && !stands(words, OF);
    return talks || (BRIEFS.has(words, cue.last()) && stands(words, ABOUT));
  }

  private static boolean stands(SentenceWords words, WordSet set) {
    for (int word = 0; word < words.size(); word++) {
      if (set.has(words, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean asks(SentenceWords words, Mention cue) {
    return ASKS.has(words, cue.first()) && words.is(cue.last(), "nach");
  }

  private static boolean warns(SentenceWords words, Mention cue) {
    return WARNS.has(words, cue.last()) && words.size() - cue.last() <= 2;
  }
}
