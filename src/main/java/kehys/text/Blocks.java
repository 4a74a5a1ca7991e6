package kehys.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into blocks at its line breaks. */
final class Blocks {
  private final CharSequence text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> paragraph = new ArrayList<>();

  private Blocks(CharSequence text) {
    this.text = text;
  }

  /** The blocks of a text in order; they hold every character that is not white. */
  static List<Block> of(CharSequence text) {
    Blocks blocks = new Blocks(text);
    blocks.read();
    return blocks.blocks;
  }

  private void read() {
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Marks.isLineBreak(text.charAt(end))) {
        end++;
      }
      line(Marks.strip(text, start, end));
      start = afterBreak(end);
    }
    closeParagraph();
  }

  /** A return and a line feed are one break, else every second line were blank. */
  private int afterBreak(int at) {
    boolean pair = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    return pair ? at + 2 : at + 1;
  }

  private void line(Span line) {
    if (line.length() > 0) {
      paragraph.add(line);
    } else {
      closeParagraph();
    }
  }

  private void closeParagraph() {
    if (paragraph.isEmpty()) {
      return;
    }
    if (Wrapping.isWrapped(text, paragraph)) {
      Span last = paragraph.get(paragraph.size() - 1);
      blocks.add(new Block(new Span(paragraph.get(0).start(), last.end()), true));
    } else {
      for (int i = 0; i < paragraph.size(); i++) {
        blocks.add(new Block(paragraph.get(i), i == paragraph.size() - 1));
      }
    }
    paragraph.clear();
  }
}
