package kehys.voice;

/** Relative clauses between two commas: what is said there is not what the sentence tells. */
final class Aside {
  /** German has the same words for articles, but then the verb does not stand last. */
  private static final WordSet GERMAN = WordLists.everywhere("relative-articles");

  private final Scene scene;
  private final SentenceWords words;

  Aside(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a cue stands in one, and the sentence goes on behind it. */
  boolean holds(Mention cue) {
    int first = cue.first();
    while (first > 0 && !comma(first - 1)) {
      first--;
    }
    int last = cue.last();
    while (scene.has(last + 1) && !comma(last)) {
      last++;
    }
    return first > 0 && scene.has(last + 1) && comma(last) && relative(first, cue, last);
  }

  private boolean comma(int word) {
    return words.between(word, word + 1, ',');
  }

  private boolean relative(int first, Mention cue, int last) {
    if (scene.cast().lang().equals("de")) {
      return GERMAN.has(words, first) && cue.last() == last && !scene.capital(last + 1);
    }
    return RelativePronouns.has(words, first)
        || (first < cue.first() && RelativePronouns.has(words, first + 1));
  }
}
