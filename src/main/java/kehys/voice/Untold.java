package kehys.voice;

/** German sentences with a word of telling that tell nothing: "nannte keine Zahlen". */
final class Untold {
  private final Scene scene;
  private final SentenceWords words;
  private final BareClause clause;

  Untold(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.clause = new BareClause(scene.sentence());
  }

  /** Whether a verb tells nothing for one of these reasons. */
  boolean holds(Mention cue) {
    return scene.cast().lang().equals("de")
        && (WithheldFacts.behind(words, cue, clause)
            || TellingActs.speech(words, cue)
            || (act(cue) && clause.stands())
            || PurposeClause.ends(scene, cue)
            || Hearsay.told(cue, words));
  }

  /** Whether it is an act where nothing else is said. */
  private boolean act(Mention cue) {
    return Publishing.is(words, cue) || TellingActs.silent(words, cue) || Court.upholds(words, cue);
  }
}
