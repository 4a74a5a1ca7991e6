package kehys.voice;

/** English nouns that are written as a verb is: "repelled five attacks", "approved the claims". */
final class Homograph {
  private static final WordSet PREPOSITIONS = WordLists.everywhere("noun-prepositions");

  private static final WordSet PERFECT = WordLists.everywhere("perfect-auxiliaries");

  /** Behind these, or behind nothing, a plain form is no subject's: "can expect", "I expect". */
  private static final WordSet BIDDEN = WordLists.everywhere("before-expect");

  private final Scene scene;
  private final SentenceWords words;

  Homograph(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether it is a noun, or an adjective before one: "the promised bridge". */
  boolean holds(Mention cue) {
    return scene.cast().lang().equals("en")
        && (noun(cue) || adjective(cue) || name(cue) || bidden(cue));
  }

  /** "Expect rain", "visitors should expect rain": nobody does yet. */
  private boolean bidden(Mention cue) {
    boolean expect = words.is(cue.first(), "expect");
    return expect && (cue.first() == 0 || BIDDEN.has(words, cue.first() - 1));
  }

  /** "Said Ahmed came": nothing is told with the verb, which would have a colon or a quotation. */
  private boolean name(Mention cue) {
    return cue.first() == 0
        && cue.last() == 0
        && words.is(0, "said")
        && scene.capital(1)
        && scene.joined(0, 1)
        && scene.sentence().indexOf(':') < 0
        && QuotationReader.mark(scene.sentence(), 0) == scene.sentence().length();
  }

  private boolean adjective(Mention cue) {
    int before = cue.first() - 1;
    // The French "un" is an article too: "the UN promised".
    boolean article =
        before >= 0 && Articles.any(words, before) && (before == 0 || !scene.capital(before));
    return article
        && cue.first() == cue.last()
        && words.endsWith(cue.first(), "ed")
        && words.onlyBetween(before, cue.first(), " \"\u201c");
  }

  /** Whether what looks like a verb in the third person is a noun in the plural. */
  private boolean noun(Mention cue) {
    int before = cue.first() - 1;
    return before >= 0
        && words.endsWith(cue.first(), "s")
        && scene.joined(before, cue.first())
        && (behindPreposition(cue) || NounDeterminers.has(words, before) || object(before));
  }

  /** "Amid claims that": behind a preposition no verb stands but a participle. */
  private boolean behindPreposition(Mention cue) {
    int next = cue.last() + 1;
    boolean goesOn = !scene.has(next) || scene.joined(cue.last(), next);
    return goesOn && PREPOSITIONS.has(words, cue.first() - 1);
  }

  /** "Has mounted attacks", "been making claims": behind a verb no other one has an ending. */
  private boolean object(int verb) {
    boolean small = !scene.capital(verb) && verb > 0 && scene.joined(verb - 1, verb);
    boolean perfect = words.endsWith(verb, "ed") && PERFECT.has(words, verb - 1);
    boolean continuous = words.endsWith(verb, "ing") && Being.has(words, verb - 1);
    return small && (perfect || continuous);
  }
}
