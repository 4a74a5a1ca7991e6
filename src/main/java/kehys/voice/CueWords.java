package kehys.voice;

import java.util.Optional;
import kehys.text.Span;

/**
 * The words of a cue that a reader would underline: a verb with the auxiliary of its perfect, or a
 * particle. Neither whom it was told nor the conjunction behind it belongs to it.
 */
final class CueWords {
  private static final WordSet BEHIND =
      WordSet.of(
          "that", "whether", "with", "que", "qu", "att", "för", "что", "в", "dass", "von", "der",
          "die", "das", "des", "ein", "eine", "du", "auprès");

  private static final WordSet BEFORE = WordSet.of("как", "kuten", "as");

  private static final WordSet TOLD = WordSet.of("told", "tells", "tell", "telling");

  private static final WordSet AUXILIARIES =
      WordSet.of(
          "on", "ovat", "oli", "olivat", "has", "have", "had", "har", "hade", "a", "ont", "avait",
          "avaient", "hat", "haben", "hatte", "hatten");

  /** Endings of participles; other forms have no auxiliary. */
  private static final String[] PARTICIPLES = {
    "nut", "nyt", "neet", "ed", "found", "told", "said", "written", "t", "é", "i", "u", "is", "it"
  };

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
    return perfect && participle(first) ? before : first;
  }

  private boolean participle(int word) {
    for (String ending : PARTICIPLES) {
      if (words.endsWith(word, ending)) {
        return true;
      }
    }
    return false;
  }
}
