package kehys.voice;

/** Which cues of a sentence tell nothing: "tells how it began", "so dass". */
final class Withheld {
  /** Words that open an indirect question. */
  private static final WordSet QUESTIONS =
      WordSet.of(
          "kuinka",
          "miten",
          "miksi",
          "millaista",
          "how",
          "why",
          "wie",
          "warum",
          "hur",
          "varför",
          "как",
          "почему",
          "comment",
          "pourquoi");

  private static final WordSet PASSIVE = WordSet.of("wurde", "wurden", "wird", "werden", "worden");

  private final Scene scene;
  private final Aside aside;
  private final Refusal refusal;

  Withheld(Scene scene) {
    this.scene = scene;
    this.aside = new Aside(scene);
    this.refusal = new Refusal(scene);
  }

  /**
   * "Tells how it began" tells that something is told, not what; "gefordert wurde" does not tell by
   * whom.
   */
  boolean holds(Mention cue) {
    int next = cue.last() + 1;
    boolean verb = ((Entry.Cue) cue.entry()).place() == CuePlace.VERB;
    boolean more = next < scene.words().size();
    boolean asks = more && QUESTIONS.has(scene.words(), next);
    boolean passive = more && verb && PASSIVE.has(scene.words(), next);
    return asks || passive || bare(cue) || (verb && silent(cue));
  }

  private boolean silent(Mention cue) {
    return aside.holds(cue)
        || refusal.holds(cue)
        || Agreement.parts(scene, cue)
        || Separable.silent(scene, cue);
  }

  /** German "so" credits only behind a comma or a quotation: ", so Merkel", not "so dass". */
  private boolean bare(Mention cue) {
    if (!scene.words().is(cue.first(), "so") || !scene.cast().lang().equals("de")) {
      return false;
    }
    boolean apart = ",\"\u201c\u201d\u00bb\u2013".indexOf(scene.signBefore(cue.span())) >= 0;
    int next = cue.last() + 1;
    boolean somebody =
        cue.last() > cue.first()
            || (scene.has(next) && (scene.capital(next) || scene.sourceAt(next).isPresent()));
    return !apart || !somebody;
  }
}
