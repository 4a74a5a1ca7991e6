package kehys.voice;

/** To bring something out is an act, as long as nobody says what is in it. */
final class Publishing {
  private static final WordSet PUBLISHES = WordLists.everywhere("publishing");

  private static final WordSet WORKS = WordLists.everywhere("before-works");

  private Publishing() {}

  /** Whether a cue is a verb of it. */
  static boolean is(SentenceWords words, Mention cue) {
    return PUBLISHES.has(words, cue.last());
  }

  /** "Published a book"; "published figures that" tells. */
  static boolean ofWork(SentenceWords words, Mention cue) {
    return is(words, cue) && WORKS.has(words, cue.last() + 1);
  }
}
