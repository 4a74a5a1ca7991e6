package kehys.voice;

/** Sentences that look credited and are not: an own reporter's, a court's act, a measure's. */
final class NoSource {
  /** What something goes by that nobody has said. */
  private static final WordSet MEASURES = WordLists.everywhere("measures");

  private static final WordSet READS = WordLists.everywhere("reading");

  private static final WordSet FIRST = WordLists.everywhere("first-to-report");

  /** Told by nobody, and before the verb. */
  private static final WordSet HEARSAY = WordLists.everywhere("hearsay-adverbs");

  private final Scene scene;
  private final SentenceWords words;

  NoSource(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a verb of telling is nobody's word, or an act. */
  boolean verb(Mention cue) {
    return OwnReporter.tells(words, cue)
        || reader(cue)
        || reportedly(cue)
        || Publishing.ofWork(words, cue)
        || Court.acts(scene, cue);
  }

  /** A statement reads; whoever else does, reads what another has written. */
  private boolean reader(Mention cue) {
    int before = cue.first() - 1;
    return READS.has(words, cue.first())
        && cue.first() == cue.last()
        && !(before > 0 && Bodies.document(words, before));
  }

  /** "Is reportedly estimated at". */
  private boolean reportedly(Mention cue) {
    CueKind kind = ((Entry.Cue) cue.entry()).kind();
    return kind == CueKind.ESTIMATE && HEARSAY.has(words, cue.first() - 1);
  }

  /** Whether a particle is beside nobody whose word it could be. */
  boolean particle(Mention cue) {
    return measure(cue) || first(cue);
  }

  /** "According to plan", "sorted by size". */
  private boolean measure(Mention cue) {
    for (int word = cue.first() - 1; word <= cue.last() + 2; word++) {
      boolean beside = word < cue.first() || word > cue.last();
      if (beside && MEASURES.has(words, word) && scene.sourceAt(word).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "First reported by the Post": not on whose word it is told, but how it came out. */
  private boolean first(Mention cue) {
    return FIRST.has(words, cue.first() - 1);
  }
}
