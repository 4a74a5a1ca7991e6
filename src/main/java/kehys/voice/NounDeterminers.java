package kehys.voice;

/**
 * Articles, numbers and adjectives before a noun only: behind "this" and "one" a verb may stand,
 * and French "la" and "les" are pronouns as well.
 */
final class NounDeterminers {
  private static final WordSet DETERMINERS = WordLists.everywhere("noun-determiners");

  private NounDeterminers() {}

  /** Whether a word is one. */
  static boolean has(SentenceWords words, int word) {
    return DETERMINERS.has(words, word);
  }
}
