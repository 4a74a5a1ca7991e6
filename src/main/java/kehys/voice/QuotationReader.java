package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.text.Span;

/** Follows quotation marks through an article, a sentence at a time. */
final class QuotationReader {
  private static final String ONLY_OPENERS = "\u201e";

  /** A sentence that is quoted whole has its two marks and a stop outside. */
  private static final int MARKS_OF_ONE = 2;

  /** A mark that nobody closes would swallow the rest of the article. */
  private static final int LONGEST = 8;

  private boolean open;
  private int sentencesOpen;

  Quotation read(String sentence) {
    boolean before = open && sentencesOpen < LONGEST;
    open = before;
    List<Span> quoted = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < sentence.length(); i++) {
      if (isMark(sentence.charAt(i))) {
        boolean opens =
            ONLY_OPENERS.indexOf(sentence.charAt(i)) >= 0 || (!open && opens(sentence, i));
        if (open) {
          quoted.add(new Span(start, i));
        }
        open = opens;
        start = i + 1;
      }
    }
    if (open) {
      quoted.add(new Span(Math.min(start, sentence.length()), sentence.length()));
    }
    sentencesOpen = open ? sentencesOpen + 1 : 0;
    char first = sentence.isEmpty() ? ' ' : sentence.charAt(0);
    boolean starts = isMark(first) || first == '\u2013' || first == '\u2014';
    return new Quotation(before, open, starts, share(quoted, sentence.length()), quoted);
  }

  private static double share(List<Span> quoted, int length) {
    int inside = MARKS_OF_ONE;
    for (Span span : quoted) {
      inside += span.length();
    }
    return Math.min(1, (double) inside / Math.max(1, length));
  }

  private static boolean isMark(char unit) {
    return switch (unit) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> true;
      default -> false;
    };
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
