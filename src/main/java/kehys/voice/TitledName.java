package kehys.voice;

import java.util.Optional;
import kehys.text.Span;

/** A name that no lexicon has, and the title behind it: "according to Ann Lee, a minister". */
final class TitledName {
  private static final int NEAR = 5;

  private final Scene scene;
  private final SentenceWords words;

  TitledName(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** The name right behind a particle; of several words, and a comma parts it from its title. */
  Optional<Credit> behind(Mention cue) {
    int first = cue.last() + 1;
    int last = first;
    while (goesOn(last)) {
      last++;
    }
    boolean several = last > first && goesOn(first - 1) && scene.has(last + 1);
    return several && words.between(last, last + 1, ',')
        ? titled(new Span(words.start(first), words.end(last)), last, cue)
        : Optional.empty();
  }

  /** Whether the word behind one is a name's that no lexicon has. */
  private boolean goesOn(int word) {
    return scene.joined(word, word + 1)
        && scene.capital(word + 1)
        && !scene.source(word + 1)
        && !Articles.any(words, word + 1);
  }

  private Optional<Credit> titled(Span name, int last, Mention cue) {
    for (Mention title : scene.sources()) {
      if (title.first() > last && title.first() - last < NEAR) {
        return Optional.of(Credit.of(title.sourceType(), name, cue, Voice.Rule.NAME));
      }
    }
    return Optional.empty();
  }
}
