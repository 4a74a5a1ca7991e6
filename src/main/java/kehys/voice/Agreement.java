package kehys.voice;

/** Russian verbs whose subject is left out: "губернатора похвалили" does not say by whom. */
final class Agreement {
  private Agreement() {}

  /** Whether a verb is in the plural and all before it is one noun in the accusative singular. */
  static boolean parts(Scene scene, Mention verb) {
    SentenceWords words = scene.words();
    boolean oblique = words.endsWith(0, "а") || words.endsWith(0, "у") || words.endsWith(0, "ом");
    return scene.cast().lang().equals("ru")
        && verb.first() == 1
        && oblique
        && scene.joined(0, 1)
        && plural(words, verb.last());
  }

  private static boolean plural(SentenceWords words, int verb) {
    return words.endsWith(verb, "ли") || words.endsWith(verb, "ют") || words.endsWith(verb, "ят");
  }
}
