package kehys.voice;

import java.util.List;

/** What a court does with somebody, which is not what it says. */
final class Court {
  private static final int FAR = 4;
  private static final int LONG = 20;

  private static final List<String> COURTS = WordLists.parts("court-endings");

  private static final WordSet ACTS = WordLists.everywhere("court-acts");

  private static final WordSet UPHOLDS = WordLists.everywhere("upholding-verbs");

  private Court() {}

  /** "The court sentenced him". */
  static boolean acts(Scene scene, Mention cue) {
    // A German participle stands at the end of its clause.
    int far = scene.cast().lang().equals("de") ? LONG : FAR;
    return ACTS.has(scene.words(), cue.last())
        && stands(scene.words(), cue.first() - far, cue.first());
  }

  /** "Das Gericht bestätigte das Urteil". */
  static boolean upholds(SentenceWords words, Mention cue) {
    return UPHOLDS.has(words, cue.last()) && stands(words, 0, words.size());
  }

  private static boolean stands(SentenceWords words, int from, int end) {
    for (int word = Math.max(0, from); word < end; word++) {
      if (words.endsWith(word, COURTS)) {
        return true;
      }
    }
    return false;
  }
}
