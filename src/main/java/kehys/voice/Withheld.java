package kehys.voice;

/** Which cues of a sentence tell nothing: "tells how it began", "so dass". */
final class Withheld {
  /** Words that open an indirect question. */
  private static final WordSet QUESTIONS = WordLists.everywhere("indirect-questions");

  private static final WordSet PASSIVE = WordLists.everywhere("passive-behind");

  private final Scene scene;
  private final Aside aside;
  private final Refusal refusal;
  private final NoSource none;
  private final OtherSense sense;
  private final Subordinate subordinate;
  private final Untold untold;
  private final FrenchForms french;
  private final ContentVerbs bareVerb;

  Withheld(Scene scene) {
    this.scene = scene;
    this.aside = new Aside(scene);
    this.refusal = new Refusal(scene);
    this.none = new NoSource(scene);
    this.sense = new OtherSense(scene);
    this.subordinate = new Subordinate(scene);
    this.untold = new Untold(scene);
    this.french = new FrenchForms(scene);
    this.bareVerb = new ContentVerbs(scene);
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
    boolean joined = more && scene.joined(cue.last(), next);
    boolean passive = joined && verb && PASSIVE.has(scene.words(), next);
    return asks
        || passive
        || GermanSo.withheld(scene, cue)
        || Laut.adverb(scene, cue)
        || Pour.purpose(scene, cue)
        || (!verb && (none.particle(cue) || sense.particle(cue)))
        || (verb && silent(cue));
  }

  private boolean silent(Mention cue) {
    return Asked.holds(scene, cue)
        || none.verb(cue)
        || sense.verb(cue)
        || subordinate.holds(cue)
        || questioned(cue)
        || aside.holds(cue)
        || refusal.holds(cue)
        || untold.holds(cue)
        || french.holds(cue)
        || bareVerb.holds(cue)
        || Agreement.parts(scene, cue)
        || Separable.silent(scene, cue)
        || Separable.signs(scene, cue);
  }

  /** "Tells how she found it": what stands in the indirect question is not told either. */
  private boolean questioned(Mention cue) {
    if (scene.cast().lang().equals("de")) {
      return false;
    }
    for (int word = cue.first() - 1; word > 0 && scene.joined(word, word + 1); word--) {
      if (QUESTIONS.has(scene.words(), word) && scene.cue(word - 1)) {
        return true;
      }
    }
    return false;
  }
}
