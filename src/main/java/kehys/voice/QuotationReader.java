package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.text.Span;

/** Follows quotation marks through an article, a sentence at a time. */
final class QuotationReader {
  private static final char ONLY_OPENER = '\u201e';

  /** A sentence that is quoted whole has its two marks and a stop outside. */
  private static final int MARKS_OF_ONE = 2;

  /** A mark that nobody closes would swallow the rest of the article. */
  private static final int LONGEST = 8;

  private boolean open;

  /** Whether the open quotation is speech; words quoted within a phrase seldom run on. */
  private boolean speech;

  private int sentencesOpen;

  Quotation read(String sentence) {
    return read(sentence, mark(sentence, 0));
  }

  /**
   * Reads the next sentence.
   *
   * @param first where its first mark stands, its length where none does
   */
  Quotation read(String sentence, int first) {
    boolean before = open && sentencesOpen < LONGEST && (speech || closes(sentence, first));
    open = before;
    List<Span> quoted = stretches(sentence, first);
    sentencesOpen = open ? sentencesOpen + 1 : 0;
    int inside = MARKS_OF_ONE;
    for (Span span : quoted) {
      inside += span.length();
    }
    return new Quotation(
        before,
        open,
        starts(sentence),
        // White space behind a sentence is no part of it.
        Math.min(1, (double) inside / Math.max(1, sentence.stripTrailing().length())),
        quoted);
  }

  /** What is quoted of a sentence. */
  private List<Span> stretches(String sentence, int first) {
    if (first == sentence.length() && !open) {
      return List.of();
    }
    List<Span> quoted = new ArrayList<>();
    int start = 0;
    for (int i = first; i < sentence.length(); i = mark(sentence, start)) {
      // A paragraph within a quotation has its own mark, and none at the end of the one before.
      boolean free = !open || i == 0;
      boolean opens = sentence.charAt(i) == ONLY_OPENER || (free && opens(sentence, i));
      if (open && (i > 0 || !opens)) {
        quoted.add(new Span(start, i));
      }
      speech = opens ? introduced(sentence, i) : speech;
      open = opens;
      start = i + 1;
    }
    if (open) {
      quoted.add(new Span(Math.min(start, sentence.length()), sentence.length()));
    }
    return quoted;
  }

  /** Where the next quotation mark stands, the length of the sentence where none does. */
  static int mark(String sentence, int from) {
    int at = from;
    while (at < sentence.length() && !isMark(sentence.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isMark(char unit) {
    return unit == '"' || (unit >= '\u00ab' && isCurved(unit));
  }

  private static boolean isCurved(char unit) {
    return switch (unit) {
      case '\u00ab', '\u00bb', '\u201c', '\u201d', ONLY_OPENER, '\u201f' -> true;
      default -> false;
    };
  }

  private static boolean starts(String sentence) {
    char first = sentence.isEmpty() ? ' ' : sentence.charAt(0);
    return isMark(first) || first == '\u2013' || first == '\u2014';
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
  private static boolean closes(String sentence, int first) {
    return first < sentence.length()
        && sentence.charAt(first) != ONLY_OPENER
        && !opens(sentence, first);
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
