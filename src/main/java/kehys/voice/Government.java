package kehys.voice;

/** Which sources hang on a preposition: "a bank in Cairo said" is not said by Cairo. */
final class Government {
  private static final int MOST_ADJECTIVES = 2;

  private static final WordSet PREPOSITIONS = WordLists.everywhere("prepositions");

  private static final WordSet DETERMINERS = WordLists.everywhere("determiners");

  private static final WordSet COLLECTIVES = WordLists.everywhere("collectives");

  private static final WordSet REFERENCES = WordLists.everywhere("references");

  /** After these a new phrase begins: "on Monday officials said". */
  private static final WordSet RELATIVE_DAYS = WordLists.everywhere("relative-days");

  private final Scene scene;
  private final GenitiveChain chain;

  Government(Scene scene) {
    this.scene = scene;
    this.chain = new GenitiveChain(scene);
  }

  /** Whether a source hangs on any preposition, or has the case of one. */
  boolean holds(Mention source) {
    return holds(source, PREPOSITIONS)
        || genitive(source.first() - 1)
        || allative(source)
        || chain.holds(source);
  }

  /** Finnish "KCNA:lle", "Xinhualle": to whom it was told. */
  boolean allative(Mention source) {
    int last = source.last();
    boolean apart =
        scene.has(last + 1)
            && scene.words().start(last + 1) == scene.words().end(last) + 1
            && scene.words().is(last + 1, "lle");
    return scene.cast().lang().equals("fi")
        && source.entry() instanceof Entry.Source
        && (apart || scene.words().endsWith(last, "lle"));
  }

  /** Whether a source hangs on one of some prepositions. */
  boolean holds(Mention source, WordSet prepositions) {
    if (source.entry() instanceof Entry.Pronoun) {
      return false;
    }
    int adjectives = 0;
    for (int word = source.first() - 1; scene.has(word); word--) {
      if (!scene.joined(word, word + 1) || time(word) || verb(word)) {
        return false;
      }
      if (DETERMINERS.has(scene.words(), word)) {
        return preposition(word - 1, prepositions)
            && scene.joined(word - 1, word)
            && !free(word - 1, source);
      }
      if (preposition(word, prepositions)) {
        return !free(word, source);
      }
      if (++adjectives > MOST_ADJECTIVES) {
        return false;
      }
      word = first(word);
    }
    return false;
  }

  /** "Of North Korean leader Kim": what names a country is one adjective, however long. */
  private int first(int word) {
    int first = word;
    while (scene.source(first - 1) && scene.sourceAt(word).equals(scene.sourceAt(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean free(int preposition, Mention source) {
    return attribute(preposition, source) || collective(preposition);
  }

  /** "A group of senators said": what "of" binds to how many they are speaks. */
  private boolean collective(int of) {
    int many = of - 1;
    if (many < 0 || !scene.words().is(of, "of") || !COLLECTIVES.has(scene.words(), many)) {
      return false;
    }
    int word = many - 1;
    while (word >= 0 && many - word <= MOST_ADJECTIVES && scene.joined(word, word + 1)) {
      if (preposition(word, PREPOSITIONS)) {
        return false;
      }
      word--;
    }
    return true;
  }

  /** German "ein mit dem Fall befasster Beamter": what hangs on the preposition ends before him. */
  private boolean attribute(int preposition, Mention source) {
    SentenceWords words = scene.words();
    int before = source.first() - 1;
    return scene.cast().lang().equals("de")
        && preposition > 0
        && Articles.any(words, preposition - 1)
        && scene.joined(preposition - 1, preposition)
        && before - preposition > 1
        && !scene.capital(before)
        && !DETERMINERS.has(words, before);
  }

  static boolean determiner(SentenceWords words, int word) {
    return DETERMINERS.has(words, word);
  }

  /**
   * Whether a word may be one: in English, "i" is none, though it is spelled as the Swedish one.
   */
  static boolean spelledAsPreposition(SentenceWords words, int word) {
    return PREPOSITIONS.has(words, word);
  }

  private boolean preposition(int word, WordSet prepositions) {
    if (!scene.has(word)) {
      return false;
    }
    // "F.B.I. director" has no Swedish "i".
    boolean english = scene.cast().lang().equals("en") && scene.words().length(word) == 1;
    return !english && (prepositions.has(scene.words(), word) || refers(word));
  }

  /** Russian "со ссылкой на", behind which any case may look like the subject's. */
  private boolean refers(int word) {
    return scene.words().is(word, "на") && REFERENCES.has(scene.words(), word - 1);
  }

  /** "Völkerrechtler der Universität". */
  private boolean genitive(int determiner) {
    return determiner > 0
        && Articles.genitive(scene.words(), determiner)
        && scene.joined(determiner - 1, determiner)
        && scene.source(determiner - 1);
  }

  /** Swedish "vid mötet meddelade polisen": the verb parts a source from what stands before it. */
  private boolean verb(int word) {
    if (scene.cast().lang().equals("de")) {
      // "Am Abend hatte Oslo".
      return FiniteVerbs.has(scene.words(), word);
    }
    return scene.cast().lang().equals("sv") && Mentions.verbAt(scene.mentions(), word);
  }

  private boolean time(int word) {
    SentenceWords words = scene.words();
    return CalendarNames.has(words, word) || RELATIVE_DAYS.has(words, word) || words.year(word);
  }
}
