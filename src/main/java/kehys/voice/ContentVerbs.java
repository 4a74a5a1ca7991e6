package kehys.voice;

/**
 * Verbs that tell something only beside what is told: "jatkaa" is to go on, "прокомментировал" is
 * to speak of something.
 */
final class ContentVerbs {
  private static final String TELLS = ":\"\u201d\u201c\u201e\u00bb\u00ab";

  private static final String DASHES = "\u2013\u2014-";

  private static final WordSet VERBS = WordLists.everywhere("content-verbs");

  private static final WordSet THAT = WordLists.everywhere("content-conjunctions");

  private final Scene scene;

  ContentVerbs(Scene scene) {
    this.scene = scene;
  }

  /** Whether a verb is one, and nothing that is told stands beside it. */
  boolean holds(Mention cue) {
    return VERBS.has(scene.words(), cue.first()) && !content(cue);
  }

  private boolean content(Mention cue) {
    int next = cue.last() + 1;
    boolean ends = !scene.joined(cue.last(), next);
    return ends || scene.signBefore(cue.span()) == ',' || quotes() || that();
  }

  private boolean quotes() {
    String text = scene.sentence();
    return DASHES.indexOf(text.charAt(0)) >= 0
        || text.chars().anyMatch(unit -> TELLS.indexOf(unit) >= 0);
  }

  private boolean that() {
    for (int word = 0; word < scene.words().size(); word++) {
      if (THAT.has(scene.words(), word)) {
        return true;
      }
    }
    return false;
  }
}
