package kehys.voice;

/** Who was asked, and has not said anything yet: "asked about it, she said". */
final class Asked {
  private static final WordSet ASKED = WordLists.everywhere("asked");

  private static final WordSet WHEN = WordLists.everywhere("before-asked");

  private Asked() {}

  /** Whether a word is that of being asked. */
  static boolean is(SentenceWords words, int word) {
    return ASKED.has(words, word);
  }

  /** Whether a cue says who was asked, not who asks. */
  static boolean holds(Scene scene, Mention cue) {
    return is(scene.words(), cue.first()) && (fronted(scene, cue) || when(scene.words(), cue));
  }

  /** "Asked about it, …". */
  private static boolean fronted(Scene scene, Mention cue) {
    boolean apart = " ,".indexOf(scene.signBefore(cue.span())) >= 0;
    return apart && FrontedPhrase.closes(scene, cue.last());
  }

  /** "When asked about the dam". */
  private static boolean when(SentenceWords words, Mention cue) {
    return WHEN.has(words, cue.first() - 1);
  }
}
