package kehys.voice;

/**
 * Clauses that tell when something was, or what is called so: "a day after the army accused him",
 * "what the union has called a crisis".
 */
final class Subordinate {
  private static final int FAR = 8;

  private static final WordSet AFTER = WordLists.everywhere("time-conjunctions");

  private static final WordSet WHAT = WordLists.everywhere("what-is-called");

  private static final WordSet BETWEEN = WordLists.everywhere("before-verb");

  private static final WordSet QUE = WordLists.everywhere("time-que");

  private static final WordSet BEFORE_QUE = WordLists.everywhere("before-time-que");

  /** Verbs of giving a name: with them "that" relates to a noun. */
  private static final WordSet CALLS = WordLists.everywhere("calling");

  private static final WordSet THAT = WordLists.everywhere("conjunctions");

  private final Scene scene;
  private final SentenceWords words;

  Subordinate(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a verb stands in one, right behind its subject. */
  boolean holds(Mention cue) {
    if (scene.cast().lang().equals("fr")) {
      return meanwhile(cue);
    }
    if (!scene.cast().lang().equals("en")) {
      return false;
    }
    int opener = opener(cue);
    boolean subject = opener >= 0 && opener < cue.first() - 1;
    return subject && (AFTER.has(words, opener) || (opener > 0 && relative(opener, cue)));
  }

  /** "Depuis que Paris a déclaré la trêve caduque", "alors que le préfet avait promis du fioul". */
  private boolean meanwhile(Mention cue) {
    for (int word = cue.first() - 1; word > 0 && cue.first() - word <= FAR; word--) {
      if (!scene.joined(word, word + 1)) {
        return false;
      }
      if (QUE.has(words, word)) {
        return BEFORE_QUE.has(words, word - 1);
      }
    }
    return false;
  }

  private boolean relative(int opener, Mention cue) {
    boolean calls = CALLS.has(words, cue.first()) || CALLS.has(words, cue.last());
    return calls && (WHAT.has(words, opener) || (THAT.has(words, opener) && noun(opener - 1)));
  }

  private boolean noun(int word) {
    return scene.joined(word, word + 1) && !scene.cue(word) && !CalendarNames.has(words, word);
  }

  /** The word before the subject of a verb: before its names, its title and its article. */
  private int opener(Mention cue) {
    int word = cue.first() - 1;
    while (scene.joined(word, word + 1) && BETWEEN.has(words, word)) {
      word--;
    }
    while (cue.first() - word < FAR && scene.joined(word, word + 1) && named(word)) {
      word--;
    }
    return scene.joined(word, word + 1) ? word : -1;
  }

  private boolean named(int word) {
    boolean name = scene.capital(word) && !Openers.has(words, word);
    return scene.source(word) || (name && !scene.cue(word)) || Articles.any(words, word);
  }
}
