package kehys.voice;

/**
 * Verbs that tell in one sense and not in another: "continues to block", "called him on Friday".
 */
final class OtherSense {
  /** Words from a verb to the end of whom it calls. */
  private static final int FAR = 8;

  private static final WordSet GOING_ON = WordLists.everywhere("going-on");

  private static final WordSet CALLED = WordLists.everywhere("telephoning");

  /** What follows whom somebody has called by telephone, not what he has called him. */
  private static final WordSet BEHIND_CALLED = WordLists.everywhere("after-telephoning");

  /** Told by nobody, and before the verb. */
  private static final WordSet HEARSAY = WordLists.everywhere("hearsay-adverbs");

  private static final WordSet FIRST = WordLists.everywhere("first-to-report");

  private static final WordSet PARTICLES = WordLists.everywhere("name-particles");

  private static final String QUOTES = "\"\u201d\u201c\u00bb\u2019";

  private final Scene scene;
  private final SentenceWords words;
  private final Homograph homograph;

  OtherSense(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.homograph = new Homograph(scene);
  }

  /** Whether a verb has a sense in which it tells nothing. */
  boolean verb(Mention cue) {
    return goesOn(cue) || telephones(cue) || hearsay(cue) || homograph.holds(cue);
  }

  /** "First reported by the Post": not on whose word it is told, but how it came out. */
  boolean particle(Mention cue) {
    return cue.first() > 0 && FIRST.has(words, cue.first() - 1);
  }

  /** With more behind it and no quotation beside it, the verb is that of what goes on. */
  private boolean goesOn(Mention cue) {
    int next = cue.last() + 1;
    boolean beside = QUOTES.indexOf(scene.signBefore(cue.span())) >= 0;
    boolean quoted = beside || (!scene.has(next) && quotes());
    return GOING_ON.has(words, cue.first())
        && cue.first() == cue.last()
        && !quoted
        && (!scene.has(next) || scene.joined(cue.last(), next));
  }

  private boolean quotes() {
    return QuotationReader.mark(scene.sentence(), 0) < scene.sentence().length();
  }

  private boolean telephones(Mention cue) {
    if (!CALLED.has(words, cue.first()) || cue.first() < cue.last()) {
      return false;
    }
    int word = cue.last() + 1;
    while (scene.has(word) && word - cue.last() < FAR && called(word)) {
      word++;
    }
    return word > cue.last() + 1 && scene.has(word) && BEHIND_CALLED.has(words, word);
  }

  /** Whether a word is part of whom somebody calls. */
  private boolean called(int word) {
    boolean person = scene.capital(word) || scene.sourceAt(word).isPresent();
    boolean day = CalendarNames.has(words, word);
    boolean small = PARTICLES.has(words, word) || Clause.article(words, word);
    return (person && !day) || small;
  }

  private boolean hearsay(Mention cue) {
    CueKind kind = ((Entry.Cue) cue.entry()).kind();
    return kind == CueKind.ESTIMATE && cue.first() > 0 && HEARSAY.has(words, cue.first() - 1);
  }
}
