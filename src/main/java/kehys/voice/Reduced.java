package kehys.voice;

/** English passives of headlines, which leave the auxiliary out: "Mayor criticised over delays". */
final class Reduced {

  /** Why somebody is judged: no object stands before these. */
  private static final WordSet REASONS = WordLists.everywhere("judged-for");

  /** "Fumed over": these have no object at all. */
  private static final WordSet INTRANSITIVE = WordLists.everywhere("intransitive-judging");

  private final Scene scene;
  private final SentenceWords words;

  Reduced(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a participle that opens a sentence's only clause says what befell its subject. */
  boolean holds(Mention cue, int participle) {
    int next = participle + 1;
    return participle > 0
        && cue.cueKind().judges()
        && REASONS.has(words, next)
        && words.endsWith(participle, "ed")
        && !INTRANSITIVE.has(words, participle)
        && nounBefore(cue.first());
  }

  /** Whether nothing but a subject stands before; "which he praised for" has its object there. */
  private boolean nounBefore(int verb) {
    for (Mention one : scene.mentions()) {
      if (one.entry() instanceof Entry.Pronoun && one.last() == verb - 1) {
        return false;
      }
    }
    for (int word = 0; word < verb; word++) {
      if (!scene.joined(word, word + 1) || RelativePronouns.has(words, word)) {
        return false;
      }
    }
    return verb > 0;
  }
}
