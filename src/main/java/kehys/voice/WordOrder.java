package kehys.voice;

/** On which side of a verb its subject stands. */
final class WordOrder {
  /** Behind these a verb stands before its subject. */
  private static final String INVERTING = ",\"\u201d\u201c\u00bb\u2019?!";

  private static final WordSet CALLING = WordLists.everywhere("calling");

  private static final WordSet DENIED = WordLists.everywhere("denied-things");

  private final Scene scene;
  private final SentenceWords words;

  WordOrder(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** "The service, which moved to Tartu, labelled Peru as weak": no subject follows. */
  boolean transitive(Mention cue) {
    return (cue.cueKind().judges() || CALLING.has(words, cue.first()))
        && scene.has(cue.first() - 1)
        && scene.cast().lang().equals("en")
        && scene.signBefore(cue.span()) == ','
        && words.endsWith(cue.first(), "ed")
        && scene.sentence().indexOf(',') < words.start(cue.first() - 1);
  }

  /** "Diese Vorwürfe weist Oslo zurück": what is denied opens the clause, who denies it follows. */
  private boolean denied(Mention cue) {
    int next = cue.last() + 1;
    return scene.cast().lang().equals("de")
        && cue.cueKind() == CueKind.DENY
        && DENIED.has(words, cue.first() - 1)
        && scene.joined(cue.first() - 1, cue.first())
        && scene.joined(cue.last(), next);
  }

  /** A verb right after a quotation or a comma, or at the start, has its source behind it. */
  boolean inverted(Mention cue) {
    char sign = scene.signBefore(cue.span());
    boolean participle = scene.cast().lang().equals("en") && words.endsWith(cue.first(), "ing");
    if (participle && (sign == ' ' || sign == ',')) {
      return false;
    }
    return !colon(cue) && (denied(cue) || sign == ' ' || INVERTING.indexOf(sign) >= 0);
  }

  /** "A guest commented: Peru is ...": nobody behind a colon is the subject of the verb before. */
  private boolean colon(Mention cue) {
    int next = cue.last() + 1;
    return words.between(cue.last(), next, ':');
  }
}
