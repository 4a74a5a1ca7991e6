package kehys.voice;

/** German words that are written as a verb of telling is: "Angaben", "nahmen an". */
final class GermanForms {
  private static final WordSet NOUNS = WordLists.everywhere("cue-nouns");

  private GermanForms() {}

  /** Whether a cue is a noun, or has a preposition for its particle. */
  static boolean hold(Scene scene, Mention cue) {
    return scene.cast().lang().equals("de") && (noun(scene, cue) || preposition(scene, cue));
  }

  /** "Die Angaben", "stellten Fragen": written as verbs are, but for their capital. */
  private static boolean noun(Scene scene, Mention cue) {
    return cue.first() == cue.last()
        && scene.capital(cue.first())
        && NOUNS.has(scene.words(), cue.first());
  }

  /** "Nahmen an der Feier teil" has no particle. */
  private static boolean preposition(Scene scene, Mention cue) {
    int next = cue.last() + 1;
    return cue.first() + 1 == cue.last()
        && scene.words().is(cue.last(), "an")
        && scene.joined(cue.last(), next)
        && Government.determiner(scene.words(), next);
  }
}
