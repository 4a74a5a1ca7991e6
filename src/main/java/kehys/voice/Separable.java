package kehys.voice;

/** German verbs that say something else with what stands at the end of their clause. */
final class Separable {
  /** Words of a quotation or clause before the particle. */
  private static final int LATE = 15;

  private static final WordSet REJECTS = WordSet.of("wies", "wiesen", "weist", "weisen");
  private static final WordSet REJECTING = WordSet.of("zurück", "hin", "darauf", "sich");
  private static final WordSet TELLS = WordSet.of("sagt", "sagte", "sagten");
  private static final WordSet CALLING_OFF = WordSet.of("ab");

  private static final WordSet FINDS = WordSet.of("befand", "befanden");

  private Separable() {}

  private static final WordSet WRITES = WordSet.of("skrev", "skriver", "skrivit");
  private static final WordSet SIGNING = WordSet.of("under", "av", "in");

  /** Swedish "skrev under avtalet". */
  static boolean signs(Scene scene, Mention cue) {
    int next = cue.last() + 1;
    return scene.cast().lang().equals("sv")
        && WRITES.has(scene.words(), cue.last())
        && scene.has(next)
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
    return scene.has(next) && scene.words().between(cue.last(), next, ',');
  }

  private static boolean ends(Scene scene, Mention cue, WordSet particles) {
    int last = cue.last();
    while (scene.has(last + 1) && scene.joined(last, last + 1)) {
      last++;
    }
    for (int word = last; particles == REJECTING && scene.has(word) && word < last + LATE; word++) {
      if (particles.has(scene.words(), word)) {
        return true;
      }
    }
    boolean found = particles.has(scene.words(), last);
    return found
        || (last > cue.last()
            && particles.has(scene.words(), last - 1)
            && particles != CALLING_OFF);
  }
}
