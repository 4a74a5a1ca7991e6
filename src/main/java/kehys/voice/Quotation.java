package kehys.voice;

import java.util.List;
import kehys.text.Shown;
import kehys.text.Span;

/**
 * How much of a sentence is quoted.
 *
 * @param openBefore whether a quotation from an earlier sentence goes on
 * @param openAfter whether a quotation is open at the end
 * @param starts whether the sentence begins with a quotation or a dash of dialogue
 * @param share share of its characters inside quotation marks, from 0 to 1
 * @param quoted where they are
 */
public record Quotation(
    boolean openBefore, boolean openAfter, boolean starts, double share, List<Span> quoted) {

  /** Nothing is quoted. */
  static final Quotation NONE = new Quotation(false, false, false, 0, List.of());

  /** Keeps its own copy of the list. */
  public Quotation {
    quoted = List.copyOf(quoted);
  }

  /** The same in the given text of a sentence that was read as it shows. */
  Quotation in(Shown shown) {
    return new Quotation(
        openBefore, openAfter, starts, share, quoted.stream().map(shown::given).toList());
  }

  /** Whether a stretch of the sentence is quoted, beginning to end. */
  boolean covers(int start, int end) {
    for (int i = 0; i < quoted.size(); i++) {
      if (quoted.get(i).start() <= start && quoted.get(i).end() >= end) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of it is quoted. */
  public boolean whole() {
    return share > 0.9;
  }
}
