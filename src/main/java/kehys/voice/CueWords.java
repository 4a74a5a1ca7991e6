package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.text.Span;

/**
 * The words of a cue that a reader would underline: a verb with the auxiliary of its perfect, or a
 * particle. Neither whom it was told nor the conjunction behind it belongs to it.
 */
final class CueWords {
  private static final WordSet BEHIND = WordLists.everywhere("behind-cue");

  private static final WordSet BEFORE = WordLists.everywhere("before-cue");

  private static final WordSet TOLD = WordLists.everywhere("told-someone");

  private static final WordSet AUXILIARIES = WordLists.everywhere("perfect-auxiliaries");

  /** Endings of participles; other forms have no auxiliary. */
  private static final List<String> PARTICIPLES = WordLists.parts("participle-endings");

  private static final Span NOWHERE = new Span(0, 0);

  private final Scene scene;
  private final SentenceWords words;

  CueWords(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** What of a cue is left beside its source. */
  Span of(Span cue, Optional<Span> source) {
    for (Mention one : scene.mentions()) {
      if (one.entry() instanceof Entry.Cue && one.span().equals(cue)) {
        return of(one, source.orElse(NOWHERE));
      }
    }
    return cue;
  }

  private Span of(Mention cue, Span source) {
    int first = cue.first();
    int last = cue.last();
    while (first < last
        && source.start() < words.start(first)
        && source.end() >= words.end(first)) {
      first++;
    }
    if (first < last && BEFORE.has(words, first) && verb(cue)) {
      first++;
    }
    last = TOLD.has(words, first) ? first : last;
    while (first < last && BEHIND.has(words, last)) {
      last--;
    }
    return new Span(words.start(auxiliary(cue, first, source)), words.end(last));
  }

  private static boolean verb(Mention cue) {
    return ((Entry.Cue) cue.entry()).place() == CuePlace.VERB;
  }

  private int auxiliary(Mention cue, int first, Span source) {
    int before = first - 1;
    boolean free =
        scene.has(before)
            && (words.start(before) >= source.end() || words.end(before) <= source.start());
    boolean perfect =
        free && verb(cue) && AUXILIARIES.has(words, before) && scene.joined(before, first);
    return perfect && words.endsWith(first, PARTICIPLES) ? before : first;
  }
}
