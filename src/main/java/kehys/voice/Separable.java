package kehys.voice;

/** Verbs that say something else with a particle, which German puts at the end of the clause. */
final class Separable {
  /** Words of a quotation or clause before the particle. */
  private static final int LATE = 15;

  private static final WordSet REJECTS = WordLists.everywhere("rejects");
  private static final WordSet REJECTING = WordLists.everywhere("rejecting-particles");
  private static final WordSet TELLS = WordLists.everywhere("calls-off");
  private static final WordSet CALLING_OFF = WordLists.everywhere("calling-off-particles");

  private static final WordSet FINDS = WordLists.everywhere("finds");

  private static final WordSet WRITES = WordLists.everywhere("signs");
  private static final WordSet SIGNING = WordLists.everywhere("signing-particles");

  private Separable() {}

  /** Swedish "skrev under avtalet". */
  static boolean signs(Scene scene, Mention cue) {
    int next = cue.last() + 1;
    return scene.cast().lang().equals("sv")
        && WRITES.has(scene.words(), cue.last())
        && SIGNING.has(scene.words(), next);
  }

  /** "Sagte die Reise ab", "wies den Weg" and "befand sich" tell nothing. */
  static boolean silent(Scene scene, Mention cue) {
    if (!scene.cast().lang().equals("de") || cue.first() < cue.last()) {
      return false;
    }
    SentenceWords words = scene.words();
    return (FINDS.has(words, cue.last()) && !finds(scene, cue))
        || (REJECTS.has(words, cue.last()) && !ends(scene, cue, REJECTING))
        || (TELLS.has(words, cue.last()) && ends(scene, cue, CALLING_OFF));
  }

  /** "Das Gericht befand, …" finds; a boat only "befand sich" somewhere. */
  private static boolean finds(Scene scene, Mention cue) {
    int next = cue.last() + 1;
    return scene.words().between(cue.last(), next, ',');
  }

  /** Whether a clause ends with a particle; behind a quotation it may stand late. */
  private static boolean ends(Scene scene, Mention cue, WordSet particles) {
    int last = cue.last() + 1;
    int late = particles == REJECTING ? last + LATE : last;
    while (scene.has(last) && (last < late || scene.joined(last - 1, last))) {
      if (particles.has(scene.words(), last) && ending(scene, last, particles)) {
        return true;
      }
      last++;
    }
    return false;
  }

  private static boolean ending(Scene scene, int word, WordSet particles) {
    boolean last = !scene.joined(word, word + 1);
    return last || particles == REJECTING;
  }
}
