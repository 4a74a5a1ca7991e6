package kehys.voice;

/** English adverbs between a subject and its verb: "the report also says". */
final class VerbAdverbs {
  private static final WordSet ADVERBS = WordLists.everywhere("before-verb-adverbs");

  private VerbAdverbs() {}

  /** Whether a word is one. */
  static boolean has(SentenceWords words, int word) {
    return ADVERBS.has(words, word);
  }
}
