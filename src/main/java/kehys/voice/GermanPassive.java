package kehys.voice;

import java.util.Optional;
import java.util.Set;

/** German verbs in the passive, whose participle stands last in its clause: "wurde gelobt". */
final class GermanPassive {
  /** Most words from the auxiliary to its participle. */
  private static final int FAR = 10;

  /** Who is quoted speaks for himself, whoever quotes him. */
  private static final WordSet QUOTED = WordLists.everywhere("quoted");

  private static final WordSet WERDEN = WordLists.everywhere("passive-auxiliary");

  /** What is praised, charged or expected by nobody is nobody's word. */
  private static final Set<CueKind> JUDGES =
      Set.of(CueKind.PRAISE, CueKind.ACCUSE, CueKind.ESTIMATE);

  private GermanPassive() {}

  /** Whether a verb is one; "es wurde mitgeteilt" is somebody's word still. */
  static boolean holds(Scene scene, Mention cue, WordSet by) {
    if (!participle(scene, cue) || QUOTED.has(scene.words(), cue.last())) {
      return false;
    }
    int auxiliary = auxiliary(scene.words(), cue.last());
    return auxiliary >= 0
        && (judges(scene.words(), cue) || between(scene, auxiliary, cue, by).isPresent());
  }

  private static boolean participle(Scene scene, Mention cue) {
    SentenceWords words = scene.words();
    int last = cue.last();
    return cue.first() == last
        && (words.endsWith(last, "t") || words.endsWith(last, "en"))
        && !scene.joined(last, last + 1);
  }

  /** Who is asked says nothing yet. */
  private static boolean judges(SentenceWords words, Mention cue) {
    return JUDGES.contains(((Entry.Cue) cue.entry()).kind()) || Asked.is(words, cue.last());
  }

  private static int auxiliary(SentenceWords words, int participle) {
    for (int word = participle - 1; word >= 0 && participle - word <= FAR; word--) {
      if (parted(words, word)) {
        return -1;
      }
      if (WERDEN.has(words, word)) {
        return word;
      }
    }
    return -1;
  }

  /** Brackets and quotations part no clause. */
  private static boolean parted(SentenceWords words, int word) {
    return words.between(word, word + 1, ',')
        || words.between(word, word + 1, ';')
        || words.between(word, word + 1, ':');
  }

  /** The source by whom it is said, behind one of some words. */
  static Optional<Mention> doer(Scene scene, Mention cue, WordSet by) {
    return between(scene, auxiliary(scene.words(), cue.last()), cue, by);
  }

  private static Optional<Mention> between(Scene scene, int auxiliary, Mention cue, WordSet by) {
    Government government = new Government(scene);
    for (Mention one : scene.sources()) {
      if (one.first() > auxiliary && one.last() < cue.first() && government.holds(one, by)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
