package kehys.voice;

/** What somebody could have told and does not: "nannte keine Zahlen". */
final class WithheldFacts {
  private static final int NEAR = 8;

  private static final WordSet NO = WordLists.everywhere("no-articles");

  /** What somebody gives who tells something. */
  private static final WordSet WITHHELD = WordLists.everywhere("withheld-objects");

  private static final WordSet NOT = WordLists.everywhere("withheld-not");

  private static final WordSet NAMES = WordLists.everywhere("naming-facts");

  private static final WordSet UTTERS = WordLists.everywhere("uttering-verbs");

  private WithheldFacts() {}

  /** Whether a verb says that they are. */
  static boolean behind(SentenceWords words, Mention cue, BareClause clause) {
    return (UTTERS.has(words, cue.first()) && unuttered(words, cue) && clause.stands())
        || (NAMES.has(words, cue.last()) && unnamed(words, cue, clause));
  }

  /** "Äußerte sich bis zum Abend nicht zu dem Bericht". */
  private static boolean unuttered(SentenceWords words, Mention cue) {
    boolean participle = words.endsWith(cue.last(), "t") && cue.last() == words.size() - 1;
    for (int word = participle ? 0 : cue.last() + 1; word < words.size(); word++) {
      if (NOT.has(words, word)) {
        return true;
      }
    }
    return false;
  }

  /** "Machte keine Angaben", "bestätigte den Absturz nicht"; but "sagte nicht, dass". */
  private static boolean unnamed(SentenceWords words, Mention cue, BareClause clause) {
    for (int word = Math.max(1, cue.first() - NEAR); word < words.size(); word++) {
      boolean nothing = NO.has(words, word - 1) && WITHHELD.has(words, word);
      boolean not = NOT.has(words, word) && closes(words, word, cue);
      if (nothing || (not && clause.stands())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but the participle stands behind a word in its sentence. */
  private static boolean closes(SentenceWords words, int word, Mention cue) {
    int last = words.size() - 1;
    return word == last || (word == last - 1 && cue.last() == last);
  }
}
