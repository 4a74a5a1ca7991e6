package kehys.voice;

import java.util.List;

/** Sentences that look credited and are not: an own reporter's, a court's act, a measure's. */
final class NoSource {
  private static final int FAR = 4;
  private static final int LONG = 20;

  private static final WordSet OUR = WordLists.everywhere("our");

  private static final WordSet REPORTER = WordLists.everywhere("own-reporter");

  private static final List<String> COURTS = WordLists.parts("court-endings");

  /** What a court does with somebody, not what it says. */
  private static final WordSet ACTS = WordLists.everywhere("court-acts");

  /** What something goes by that nobody has said. */
  private static final WordSet MEASURES = WordLists.everywhere("measures");

  private final Scene scene;
  private final SentenceWords words;

  /** To bring a book out is an act; "published figures that" tells. */
  private static final WordSet PUBLISHES = WordLists.everywhere("publishing");

  private static final WordSet READS = WordLists.everywhere("reading");

  private static final WordSet WORKS = WordLists.everywhere("before-works");

  NoSource(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a verb of telling is an own reporter's or a court's act. */
  boolean verb(Mention cue) {
    boolean work = scene.has(cue.last() + 1) && WORKS.has(words, cue.last() + 1);
    return own(cue.first())
        || reader(cue)
        || (work && PUBLISHES.has(words, cue.last()))
        || (ACTS.has(words, cue.last()) && court(cue));
  }

  /** A statement reads; whoever else does, reads what another has written. */
  private boolean reader(Mention cue) {
    int before = cue.first() - 1;
    return READS.has(words, cue.first())
        && cue.first() == cue.last()
        && !(before > 0 && Bodies.document(words, before));
  }

  /** "According to plan", "sorted by size". */
  boolean particle(Mention cue) {
    for (int word = cue.first() - 1; word <= cue.last() + 2; word++) {
      boolean beside = scene.has(word) && (word < cue.first() || word > cue.last());
      if (beside && MEASURES.has(words, word) && scene.sourceAt(word).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean own(int cue) {
    for (int word = Math.max(0, cue - FAR); word < cue; word++) {
      if (REPORTER.has(words, word)
          && (words.endsWith(word, "mme") || (word > 0 && OUR.has(words, word - 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean court(Mention cue) {
    // A German participle stands at the end of its clause.
    int far = scene.cast().lang().equals("de") ? LONG : FAR;
    for (int word = Math.max(0, cue.first() - far); word < cue.first(); word++) {
      if (words.endsWith(word, COURTS)) {
        return true;
      }
    }
    return false;
  }
}
