package kehys.voice;

/** German passives that name nobody: "gefordert wurde", "ließ sich nicht bestätigen". */
final class Agentless {
  private static final int NEAR = 8;

  private static final WordSet BECOMES = WordLists.everywhere("passive-behind");

  private static final WordSet LETS = WordLists.everywhere("letting-verbs");

  private Agentless() {}

  /** Whether a verb does not tell by whom. */
  static boolean holds(Scene scene, Mention cue) {
    return becomes(scene, cue.last() + 1)
        || (scene.cast().lang().equals("de") && lets(scene.words(), cue));
  }

  private static boolean becomes(Scene scene, int next) {
    return BECOMES.has(scene.words(), next) && scene.joined(next - 1, next);
  }

  private static boolean lets(SentenceWords words, Mention cue) {
    boolean infinitive = cue.first() == cue.last() && words.endsWith(cue.last(), "en");
    for (int word = cue.first() - NEAR; infinitive && word <= cue.first() + NEAR; word++) {
      if (LETS.has(words, word) && words.is(word + 1, "sich")) {
        return true;
      }
    }
    return false;
  }
}
