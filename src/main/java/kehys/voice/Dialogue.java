package kehys.voice;

/** Where what somebody says ends, in quotation marks or behind the dash of a dialogue. */
final class Dialogue {
  private static final String QUOTES = "\"\u201d\u201c\u00bb\u00ab\u2019";
  private static final String DASHES = "\u2013\u2014-";

  private static final int NEAR = 5;

  private final Scene scene;

  Dialogue(Scene scene) {
    this.scene = scene;
  }

  /** Whether a cue stands in a quotation still open: "« Nous restons, dit le maire. »". */
  boolean holds(Mention cue) {
    int open = scene.sentence().lastIndexOf('\u00ab', cue.span().start());
    char sign = scene.signBefore(cue.span());
    return open >= 0
        && open > scene.sentence().lastIndexOf('\u00bb', cue.span().start())
        && (sign == ',' || DASHES.indexOf(sign) >= 0);
  }

  /** Whether a quotation, or a line of dialogue that began with a dash, ends right before. */
  boolean endsBefore(int at) {
    int before = at - 1;
    boolean comma = false;
    while (before >= 0 && " \u00a0,".indexOf(scene.sentence().charAt(before)) >= 0) {
      comma |= scene.sentence().charAt(before) == ',';
      before--;
    }
    if (before < 0) {
      return false;
    }
    char sign = scene.sentence().charAt(before);
    boolean opened = DASHES.indexOf(scene.sentence().charAt(0)) >= 0;
    boolean dash = DASHES.indexOf(sign) >= 0 && closesNear(before);
    boolean line = opened && (comma || ",?!".indexOf(sign) >= 0);
    return QUOTES.indexOf(sign) >= 0 || dash || line;
  }

  /** Whether a quotation mark stands a few characters before. */
  boolean closesNear(int at) {
    for (int before = at - 1; before >= 0 && before >= at - NEAR; before--) {
      if (QUOTES.indexOf(scene.sentence().charAt(before)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
