package kehys.voice;

import kehys.data.Attribution;

/** German "auf Anfrage der Zeitung sagte …": whose request it is hangs on the preposition too. */
final class GenitiveChain {
  private static final int MOST_ADJECTIVES = 2;

  private final Scene scene;
  private final SentenceWords words;

  GenitiveChain(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a source is the genitive of a noun that hangs on a preposition. */
  boolean holds(Mention source) {
    if (!scene.cast().lang().equals("de") || outlet(source)) {
      return false;
    }
    int article = before(source.first());
    boolean genitive =
        article > 1
            && Articles.genitive(words, article)
            && scene.capital(article - 1)
            && scene.joined(article - 1, article);
    return genitive && governed(article - 1);
  }

  /** "Auf die Frage der TASS": a state's outlet is credited wherever it stands. */
  private static boolean outlet(Mention source) {
    return source.entry() instanceof Entry.Source body && body.type() == Attribution.STATE_MEDIA;
  }

  private boolean governed(int noun) {
    int word = before(noun);
    boolean determined = word > 0 && Government.determiner(words, word);
    int preposition = determined && scene.joined(word - 1, word) ? word - 1 : word;
    return preposition >= 0
        && Government.spelledAsPreposition(words, preposition)
        // "Aus Kreisen der Regierung": of these the genitive does speak.
        && !OfficePrepositions.has(words, preposition);
  }

  /** The article or preposition before a noun and its adjectives, −1 where there is none. */
  private int before(int noun) {
    int word = noun - 1;
    while (word > 0 && noun - word <= MOST_ADJECTIVES && adjective(word)) {
      word--;
    }
    return word >= 0 && scene.joined(word, word + 1) ? word : -1;
  }

  private boolean adjective(int word) {
    return scene.joined(word, word + 1)
        && !scene.capital(word)
        && !Government.determiner(words, word)
        && !Government.spelledAsPreposition(words, word)
        && !scene.cue(word);
  }
}
