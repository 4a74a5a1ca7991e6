package kehys.voice;

/**
 * German nouns behind "den" or "dem", and Finnish countries in the genitive: whatever a verb says,
 * they are not its subject.
 */
final class ObjectCase {
  private static final int MOST_ADJECTIVES = 2;

  private static final WordSet ARTICLES = WordLists.everywhere("object-articles");

  private ObjectCase() {}

  /** Whether somebody named in a sentence has another case than a subject. */
  static boolean holds(Scene scene, Mention one) {
    return switch (scene.cast().lang()) {
      case "de" -> behindArticle(scene, one.first());
      case "fi" -> genitive(scene, one);
      default -> false;
    };
  }

  /** "Saksan korko". */
  private static boolean genitive(Scene scene, Mention one) {
    String word = scene.words().folded(one.last());
    return one.entry() instanceof Entry.Source source
        && word.endsWith("n")
        && Places.named(word.substring(0, word.length() - 1), source, "fi");
  }

  /** Whether a German noun has such an article, with adjectives between at most. */
  static boolean behindArticle(Scene scene, int noun) {
    if (!scene.cast().lang().equals("de")) {
      return false;
    }
    int word = noun - 1;
    while (word > 0
        && noun - word <= MOST_ADJECTIVES
        && scene.joined(word - 1, word)
        && !ARTICLES.has(scene.words(), word)
        && !scene.capital(word)) {
      word--;
    }
    return word >= 0 && scene.joined(word, word + 1) && ARTICLES.has(scene.words(), word);
  }
}
