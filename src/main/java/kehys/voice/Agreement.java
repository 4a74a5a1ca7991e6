package kehys.voice;

import java.util.List;

/** Russian verbs whose subject is left out: "губернатора похвалили" does not say by whom. */
final class Agreement {
  private static final List<String> OBLIQUE = WordLists.parts("oblique-subject-endings");
  private static final List<String> PLURAL = WordLists.parts("plural-verb-endings");

  private Agreement() {}

  /** Whether a verb is in the plural and all before it is one noun in the accusative singular. */
  static boolean parts(Scene scene, Mention verb) {
    SentenceWords words = scene.words();
    return scene.cast().lang().equals("ru")
        && verb.first() == 1
        && words.endsWith(0, OBLIQUE)
        && scene.joined(0, 1)
        && words.endsWith(verb.last(), PLURAL);
  }
}
