package kehys.voice;

/** The paper's own reporter, who is no source of it: "our correspondent reports". */
final class OwnReporter {
  /** Words from him to the verb. */
  private static final int FAR = 4;

  private static final WordSet OUR = WordLists.everywhere("our");

  private static final WordSet REPORTER = WordLists.everywhere("own-reporter");

  private OwnReporter() {}

  /** Whether he stands right before a verb. */
  static boolean tells(SentenceWords words, Mention cue) {
    for (int word = Math.max(0, cue.first() - FAR); word < cue.first(); word++) {
      if (REPORTER.has(words, word) && (words.endsWith(word, "mme") || OUR.has(words, word - 1))) {
        return true;
      }
    }
    return false;
  }
}
