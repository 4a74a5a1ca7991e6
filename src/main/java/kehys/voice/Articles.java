package kehys.voice;

/** Articles of whatever language, by what they tell of the noun behind them. */
final class Articles {
  private static final WordSet ANY = WordLists.everywhere("apposition-articles");

  private static final WordSet DEFINITE = WordLists.everywhere("definite-articles");

  private static final WordSet GENITIVE = WordLists.everywhere("genitive-articles");

  private Articles() {}

  /** Whether a word is an article. */
  static boolean any(SentenceWords words, int word) {
    return ANY.has(words, word);
  }

  /** Whether it is one of somebody known. */
  static boolean definite(SentenceWords words, int word) {
    return DEFINITE.has(words, word);
  }

  /** Whether it is a German one of whose something is. */
  static boolean genitive(SentenceWords words, int word) {
    return GENITIVE.has(words, word);
  }
}
