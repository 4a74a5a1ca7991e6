package kehys.voice;

/** English verbs whose subject is not the one who tells: "was praised", "accused of". */
final class EnglishPassive {
  /** Participles that do not end in "ed". */
  private static final WordSet SAID = WordLists.everywhere("irregular-participles");

  private EnglishPassive() {}

  /** Whether a verb is one; some words name the one by whom it is said. */
  static boolean holds(Scene scene, Mention cue, WordSet by) {
    SentenceWords words = scene.words();
    int participle = participle(words, cue);
    boolean regular = participle == cue.last() && words.endsWith(participle, "ed");
    return being(scene, participle, cue)
        || (regular && by.has(words, cue.last() + 1))
        || by.has(words, cue.last())
        || new Reduced(scene).holds(cue, participle);
  }

  /** "Accused" of "accused of", "called" of "called to", else the last word; −1 for none. */
  private static int participle(SentenceWords words, Mention cue) {
    boolean whole = accuses(cue) || words.is(cue.last(), "to");
    for (int word = whole ? cue.first() : cue.last(); word <= cue.last(); word++) {
      if (words.endsWith(word, "ed") || SAID.has(words, word)) {
        return word;
      }
    }
    return -1;
  }

  /** Whether "of" or "as" may stand behind a participle in its cue: "accused of". */
  static boolean accuses(Mention cue) {
    return ((Entry.Cue) cue.entry()).kind() == CueKind.ACCUSE;
  }

  /** "Is said", "was also reported". */
  private static boolean being(Scene scene, int participle, Mention cue) {
    int before = participle - 1;
    while (before > 0 && VerbAdverbs.has(scene.words(), before)) {
      before--;
    }
    // "Is convinced" is how somebody sees it.
    boolean auxiliary = before < cue.first() || accuses(cue);
    return auxiliary && Being.has(scene.words(), before) && scene.joined(before, participle);
  }
}
