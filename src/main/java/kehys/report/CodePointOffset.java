package kehys.report;

/**
 * Turns places in UTF-16 units into places in code points. Asked for rising places of one text, it
 * passes over the text once.
 */
final class CodePointOffset {
  private String text = "";
  private int unit;
  private int point;

  /** The place in code points of {@code target}, a place in UTF-16 units of {@code text}. */
  int of(String text, int target) {
    if (!this.text.equals(text) || target < unit) {
      this.text = text;
      unit = 0;
      point = 0;
    }
    point += text.codePointCount(unit, target);
    unit = target;
    return point;
  }
}
