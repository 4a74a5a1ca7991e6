package kehys.text;

import java.util.List;

/**
 * Tells a paragraph that a mail program or a typist wrapped from lines that mean something.
 *
 * <p>A line break is a hard end unless all of this holds: every line but the last has 50 to 100
 * characters and the last no more; each line was full, that is, the first word of the next one had
 * no room behind it within the longest line; no line is an item of a list; and at least one break
 * stands in the middle of a sentence, before a small letter. The last demand keeps sentences apart
 * that stand one on a line, the second keeps verses and lists of names.
 */
final class Wrapping {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;

  private Wrapping() {}

  static boolean isWrapped(CharSequence text, List<Span> lines) {
    if (lines.size() < 2 || !haveWidth(lines)) {
      return false;
    }
    int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
    boolean midSentence = false;
    for (int i = 1; i < lines.size(); i++) {
      Span before = lines.get(i - 1);
      Span line = lines.get(i);
      boolean full = before.length() + 1 + firstWord(text, line) > widest;
      if (!full || ListItems.isItem(text, line)) {
        return false;
      }
      midSentence |= isMidSentence(text, before, line);
    }
    return midSentence && !ListItems.isItem(text, lines.get(0));
  }

  private static boolean haveWidth(List<Span> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).length();
      boolean last = i == lines.size() - 1;
      if (length > WIDEST || (length < NARROWEST && !last)) {
        return false;
      }
    }
    return true;
  }

  private static int firstWord(CharSequence text, Span line) {
    int end = line.start();
    while (end < line.end() && !Marks.isWhite(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  private static boolean isMidSentence(CharSequence text, Span before, Span line) {
    return !Marks.isTail(text.charAt(before.end() - 1))
        && Character.isLowerCase(text.charAt(line.start()));
  }
}
