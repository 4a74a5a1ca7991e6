package kehys.voice;

/** A sentence without any mark behind which something could be told. */
final class BareClause {
  private static final String MARKS = ",:;\"\u201c\u201d\u201e\u00ab\u00bb";

  private final String sentence;
  private boolean read;
  private boolean bare;

  BareClause(String sentence) {
    this.sentence = sentence;
  }

  /** Whether the sentence is one; read once, and only where a rule asks. */
  boolean stands() {
    if (!read) {
      bare = unmarked();
      read = true;
    }
    return bare;
  }

  private boolean unmarked() {
    for (int at = 0; at < sentence.length(); at++) {
      if (MARKS.indexOf(sentence.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
