package kehys.voice;

/** "Continues to block": the verb of who speaks on is that of what goes on as well. */
final class GoingOn {
  private static final WordSet GOING_ON = WordLists.everywhere("going-on");

  private static final String QUOTES = "\"\u201d\u201c\u00bb\u2019";

  private GoingOn() {}

  /** Whether a verb has more behind it and no quotation beside it. */
  static boolean holds(Scene scene, Mention cue) {
    return GOING_ON.has(scene.words(), cue.first())
        && cue.first() == cue.last()
        && QUOTES.indexOf(scene.signBefore(cue.span())) < 0
        && goesOn(scene, cue.last() + 1);
  }

  private static boolean goesOn(Scene scene, int next) {
    return scene.has(next) ? scene.joined(next - 1, next) : !quotes(scene.sentence());
  }

  private static boolean quotes(String sentence) {
    return QuotationReader.mark(sentence, 0) < sentence.length();
  }
}
