package kehys.voice;

/** Which cues of a sentence tell nothing: "tells how it began", "so dass". */
final class Withheld {
  private final Scene scene;
  private final Aside aside;
  private final NoSource none;
  private final OtherSense sense;
  private final Subordinate subordinate;
  private final Untold untold;
  private final ContentVerbs content;

  Withheld(Scene scene) {
    this.scene = scene;
    this.aside = new Aside(scene);
    this.none = new NoSource(scene);
    this.sense = new OtherSense(scene);
    this.subordinate = new Subordinate(scene);
    this.untold = new Untold(scene);
    this.content = new ContentVerbs(scene);
  }

  /** Whether a cue does not tell what is told, or by whom. */
  boolean holds(Mention cue) {
    boolean verb = ((Entry.Cue) cue.entry()).place() == CuePlace.VERB;
    return Question.follows(scene.words(), cue)
        || GermanSo.withheld(scene, cue)
        || Laut.adverb(scene, cue)
        || Pour.purpose(scene, cue)
        || (verb ? silent(cue) : none.particle(cue));
  }

  private boolean silent(Mention cue) {
    return Agentless.holds(scene, cue)
        || Asked.holds(scene, cue)
        || none.verb(cue)
        || sense.holds(cue)
        || subordinate.holds(cue)
        || Question.holds(scene, cue)
        || aside.holds(cue)
        || Greeting.follows(scene.words(), cue)
        || Refusal.holds(scene, cue)
        || untold.holds(cue)
        || content.holds(cue)
        || Agreement.parts(scene, cue);
  }
}
