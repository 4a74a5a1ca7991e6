package kehys.voice;

import java.util.Optional;

/** German ", teilte der Verein mit": the subject of a verb behind a comma follows right there. */
final class Inversion {
  private static final int LONGEST = 4;

  /** Articles of a subject, in whatever gender. */
  private static final WordSet NOMINATIVE = WordLists.everywhere("subject-articles");

  private final Scene scene;
  private final SentenceWords words;
  private final Stranger stranger;

  Inversion(Scene scene, Stranger stranger) {
    this.scene = scene;
    this.words = scene.words();
    this.stranger = stranger;
  }

  /** Whether a noun or its article follows a verb, which then is no subject's before it. */
  boolean holds(Mention cue) {
    int next = cue.last() + 1;
    return scene.cast().lang().equals("de")
        && ",\"\u201c\u201d\u00ab".indexOf(scene.signBefore(cue.span())) >= 0
        && scene.joined(cue.last(), next)
        && cue.cueKind().tells()
        && (scene.capital(next) || NOMINATIVE.has(words, next))
        && noun(next);
  }

  /** Somebody whom no lexicon has, right behind such a verb. */
  Optional<Credit> subject(Mention cue) {
    return holds(cue) ? stranger.noun(cue.last() + 1, end(cue.last() + 1), cue) : Optional.empty();
  }

  /** "Begründete das mit dem Wind" has no noun of this article. */
  private boolean noun(int from) {
    int end = end(from);
    for (int word = from; word < end; word++) {
      if (Government.spelledAsPreposition(words, word)) {
        return false;
      }
    }
    return end > from && scene.capital(end - 1);
  }

  /** Behind the first noun, with the name that follows it. */
  private int end(int from) {
    int end = from;
    while (next(end, from) && !scene.capital(end)) {
      end++;
    }
    while (next(end, from) && scene.capital(end)) {
      end++;
    }
    return end;
  }

  private boolean next(int word, int from) {
    return scene.has(word)
        && word - from < LONGEST
        && (word == from || scene.joined(word - 1, word));
  }

  /** Whether a stretch of words has a verb of its own, so that no apposition follows it. */
  static boolean clause(Scene scene, int from, int end) {
    for (int word = from; scene.cast().lang().equals("de") && word < end; word++) {
      if (FiniteVerbs.has(scene.words(), word) || Mood.reported(scene.words(), word)) {
        return true;
      }
    }
    return false;
  }
}
