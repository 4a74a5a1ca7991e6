package kehys.voice;

import java.util.List;

/** German sentences with a word of telling that tell nothing: "nannte keine Zahlen". */
final class Untold {
  private static final int NEAR = 8;

  /** "Die Angaben", "stellten Fragen": written as verbs are, but for their capital. */
  private static final WordSet NOUNS = WordLists.everywhere("cue-nouns");

  private static final WordSet NO = WordLists.everywhere("no-articles");

  /** What somebody gives who tells something. */
  private static final WordSet WITHHELD = WordLists.everywhere("withheld-objects");

  private static final WordSet NOT = WordLists.everywhere("withheld-not");

  private static final WordSet NAMES = WordLists.everywhere("naming-facts");

  private static final WordSet UTTERS = WordLists.everywhere("uttering-verbs");

  private static final WordSet PUBLISHES = WordLists.everywhere("publishing");

  private static final WordSet HOLDS = WordLists.everywhere("holding-verbs");
  private static final WordSet SPEECHES = WordLists.everywhere("speeches");

  /** Verbs that say little without what they warn of. */
  private static final WordSet WARNS = WordLists.everywhere("warning-verbs");

  /** "Ließ sich nicht bestätigen": by nobody. */
  private static final WordSet LETS = WordLists.everywhere("letting-verbs");

  private static final WordSet BRIEFS = WordLists.everywhere("briefing-verbs");
  private static final WordSet ABOUT = WordLists.everywhere("briefing-prepositions");

  private static final WordSet TALKS = WordLists.everywhere("talking-verbs");
  private static final WordSet WITH = WordLists.everywhere("talking-prepositions");

  /** "Sprach mit Blick auf die Ernte von einem Erfolg" tells something. */
  private static final WordSet OF = WordLists.everywhere("telling-prepositions");

  private static final WordSet ASKS = WordLists.everywhere("asking-verbs");
  private static final WordSet UPHOLDS = WordLists.everywhere("upholding-verbs");
  private static final List<String> COURTS = WordLists.parts("court-endings");
  private static final WordSet PURPOSE = WordLists.everywhere("purpose-openers");

  private static final WordSet FRONTED = WordLists.everywhere("fronted-questions");

  private static final String MARKS = ",:;\"\u201c\u201d\u201e\u00ab\u00bb";

  private final Scene scene;
  private final SentenceWords words;

  Untold(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a verb tells nothing for one of these reasons. */
  boolean holds(Mention cue) {
    return scene.cast().lang().equals("de")
        && (noun(cue)
            || preposition(cue)
            || uttered(cue)
            || withheld(cue)
            || published(cue)
            || speech(cue)
            || warned(cue)
            || left(cue)
            || briefed(cue)
            || upheld(cue)
            || purpose(cue)
            || wondered(cue)
            || Hearsay.told(cue, words));
  }

  private boolean noun(Mention cue) {
    return cue.first() == cue.last() && scene.capital(cue.first()) && NOUNS.has(words, cue.first());
  }

  /** "Nahmen an der Feier teil" has no particle. */
  private boolean preposition(Mention cue) {
    int next = cue.last() + 1;
    return cue.first() + 1 == cue.last()
        && words.is(cue.last(), "an")
        && scene.has(next)
        && scene.joined(cue.last(), next)
        && Government.determiner(words, next);
  }

  /** "Äußerte sich bis zum Abend nicht zu dem Bericht". */
  private boolean uttered(Mention cue) {
    boolean participle = words.endsWith(cue.last(), "t") && cue.last() == words.size() - 1;
    int first = participle ? 0 : cue.last() + 1;
    for (int word = first; UTTERS.has(words, cue.first()) && scene.has(word); word++) {
      if (NOT.has(words, word) && bare()) {
        return true;
      }
    }
    return false;
  }

  /** "Machte keine Angaben", "bestätigte den Absturz nicht"; but "sagte nicht, dass". */
  private boolean withheld(Mention cue) {
    if (!NAMES.has(words, cue.last())) {
      return false;
    }
    for (int word = Math.max(1, cue.first() - NEAR); scene.has(word); word++) {
      boolean nothing = NO.has(words, word - 1) && WITHHELD.has(words, word);
      if (nothing || (NOT.has(words, word) && closes(word, cue) && bare())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but the participle stands behind a word in its sentence. */
  private boolean closes(int word, Mention cue) {
    int last = words.size() - 1;
    return word == last || (word == last - 1 && cue.last() == last);
  }

  /** Whether nothing is parted from the clause that could be what is told. */
  private boolean bare() {
    for (int at = 0; at < scene.sentence().length(); at++) {
      if (MARKS.indexOf(scene.sentence().charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** To bring out a report is an act, as long as the sentence does not say what is in it. */
  private boolean published(Mention cue) {
    return PUBLISHES.has(words, cue.last()) && bare();
  }

  private boolean speech(Mention cue) {
    boolean speech = false;
    for (int word = cue.last() + 1; scene.has(word) && word <= cue.last() + NEAR; word++) {
      speech = speech || SPEECHES.has(words, word);
    }
    return speech && HOLDS.has(words, cue.last());
  }

  /** "Informierte die Presse über die Reise", "sprach mit dem Verband": not what was said. */
  private boolean briefed(Mention cue) {
    boolean tells = BRIEFS.has(words, cue.last());
    boolean briefed = tells && bare() && stands(ABOUT);
    boolean talked = TALKS.has(words, cue.last()) && bare() && stands(WITH) && !stands(OF);
    boolean asked = ASKS.has(words, cue.first()) && words.is(cue.last(), "nach") && bare();
    return briefed || talked || asked;
  }

  /** What a court upholds without a word of why is an act. */
  private boolean upheld(Mention cue) {
    boolean court = false;
    for (int word = 0; UPHOLDS.has(words, cue.last()) && bare() && word < words.size(); word++) {
      court = court || words.endsWith(word, COURTS);
    }
    return court;
  }

  /** "Womit er gedroht hatte, blieb offen": what he threatens with is the question. */
  private boolean wondered(Mention cue) {
    return FRONTED.has(words, 0) && scene.joined(0, cue.last());
  }

  /** "Um den Minister zum Rücktritt zu drängen": what for, not what was said. */
  private boolean purpose(Mention cue) {
    int word = cue.first() - 1;
    if (word < 1 || !words.is(word, "zu")) {
      return false;
    }
    while (word > 0 && scene.joined(word - 1, word)) {
      word--;
    }
    return PURPOSE.has(words, word);
  }

  private boolean stands(WordSet set) {
    for (int word = 0; word < words.size(); word++) {
      if (set.has(words, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean warned(Mention cue) {
    return WARNS.has(words, cue.last()) && words.size() - cue.last() <= 2 && bare();
  }

  private boolean left(Mention cue) {
    boolean infinitive = cue.first() == cue.last() && words.endsWith(cue.last(), "en");
    for (int word = 0; infinitive && scene.has(word + 1); word++) {
      boolean near = Math.abs(word - cue.first()) <= NEAR;
      if (near && LETS.has(words, word) && words.is(word + 1, "sich")) {
        return true;
      }
    }
    return false;
  }
}
