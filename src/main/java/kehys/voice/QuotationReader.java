package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.text.Span;

/** Follows quotation marks through an article, a sentence at a time. */
final class QuotationReader {
  private static final String MARKS = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
  private static final String ONLY_OPENERS = "\u201e";

  /** A sentence that is quoted whole has its two marks and a stop outside. */
  private static final int MARKS_OF_ONE = 2;

  /** A mark that nobody closes would swallow the rest of the article. */
  private static final int LONGEST = 8;

  private boolean open;

  /** Whether the open quotation is speech; words quoted within a phrase seldom run on. */
  private boolean speech;

  private int sentencesOpen;

  Quotation read(String sentence) {
    boolean before = open && sentencesOpen < LONGEST && (speech || closes(sentence));
    open = before;
    List<Span> quoted = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sentence.length(); i++) {
      if (MARKS.indexOf(sentence.charAt(i)) >= 0) {
        boolean opens =
            ONLY_OPENERS.indexOf(sentence.charAt(i)) >= 0 || (!open && opens(sentence, i));
        if (open) {
          quoted.add(new Span(start, i));
        }
        speech = opens ? introduced(sentence, i) : speech;
        open = opens;
        start = i + 1;
      }
    }
    if (open) {
      quoted.add(new Span(Math.min(start, sentence.length()), sentence.length()));
    }
    sentencesOpen = open ? sentencesOpen + 1 : 0;
    int inside = quoted.stream().mapToInt(Span::length).sum() + MARKS_OF_ONE;
    return new Quotation(
        before,
        open,
        starts(sentence),
        Math.min(1, (double) inside / Math.max(1, sentence.length())),
        quoted);
  }

  private static boolean starts(String sentence) {
    char first = sentence.isEmpty() ? ' ' : sentence.charAt(0);
    return MARKS.indexOf(first) >= 0 || first == '\u2013' || first == '\u2014';
  }

  /** Whether a quotation stands by itself: at the start, or behind a comma or a colon. */
  private static boolean introduced(String sentence, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(sentence.charAt(before))) {
      before--;
    }
    return before < 0 || !Character.isLetterOrDigit(sentence.charAt(before));
  }

  /** Whether the first mark of a sentence closes what was open before. */
  private static boolean closes(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      if (MARKS.indexOf(sentence.charAt(i)) >= 0) {
        return ONLY_OPENERS.indexOf(sentence.charAt(i)) < 0 && !opens(sentence, i);
      }
    }
    return false;
  }

  /** A mark opens where text follows it and none stands right before it. */
  private static boolean opens(String sentence, int at) {
    boolean textAfter =
        at + 1 < sentence.length() && !Character.isWhitespace(sentence.charAt(at + 1));
    boolean textBefore = at > 0 && Character.isLetterOrDigit(sentence.charAt(at - 1));
    return (textAfter || spaced(sentence, at)) && !textBefore;
  }

  /** French marks stand with a space inside. */
  private static boolean spaced(String sentence, int at) {
    return sentence.charAt(at) == '\u00ab' && at + 2 < sentence.length();
  }
}
