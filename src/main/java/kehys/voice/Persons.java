package kehys.voice;

import kehys.data.Attribution;

/**
 * Persons that the lexicon knows by their full names: later sentences call them by one of the two,
 * the last ("Rajnath Singh … Singh") or, as in China and Korea, the first ("Wang Wenbin … Wang").
 */
final class Persons {
  private final Scene scene;
  private final SentenceWords words;

  Persons(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Remembers both names of every person of this sentence. */
  void remember() {
    String lang = scene.cast().lang();
    if (!BodyNouns.stand(lang)) {
      return;
    }
    // Not "Foreign Ministry", "White House".
    WordSet bodies = BodyNouns.in(lang);
    for (Mention one : scene.mentions()) {
      if (one.entry() instanceof Entry.Source source
          && fullName(one)
          && !bodies.has(words, one.last())
          && !country(one, source)) {
        scene.sourceAt(one.last()).ifPresent(known -> name(one, known));
      }
    }
  }

  private boolean fullName(Mention mention) {
    // "F.B.I." are three words of one letter.
    boolean capitals = mention.first() < mention.last() && words.length(mention.last()) > 1;
    for (int word = mention.first(); capitals && word <= mention.last(); word++) {
      // "Yo-jong": only what a hyphen joins may be small.
      boolean hyphened = word > 0 && words.between(word - 1, word, '-');
      capitals = scene.capital(word) || hyphened;
    }
    return capitals;
  }

  private boolean country(Mention mention, Entry.Source source) {
    String text = mention.span().of(scene.sentence());
    return source.country().isEmpty() || Places.country(text, source, scene.cast().lang());
  }

  /** The person is what his whole title makes him: "former premier Boris Johnson". */
  private void name(Mention person, Mention known) {
    Attribution type = known.sourceType();
    scene.cast().name(words.folded(person.first()), type);
    scene.cast().name(words.folded(person.last()), type);
  }
}
