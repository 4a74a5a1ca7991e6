package kehys.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A footnote of Markdown: {@code [^1]: text}, to the end of its paragraph and of what stands
 * indented below it. CommonMark has none and takes one for text, or for the address of a link.
 */
final class Footnote extends AbstractBlockParser {
  private static final Pattern BEGIN = Pattern.compile("\\[\\^[^\\[\\]\\s]++\\]:");

  /** With the spaces before it, which belong to it where a full stop follows. */
  private static final Pattern MARK = Pattern.compile("(?<![ \\t])[ \\t]*+\\[\\^[^\\[\\]\\s]++\\]");

  /** Spaces by which a line is indented that belongs to the block above it. */
  private static final int INDENT = 4;

  private final Block block = new Note();

  private static final class Note extends CustomBlock {}

  /** A text without the marks that call footnotes. */
  static String withoutMarks(String text) {
    return text.indexOf('^') < 0 ? text : MARK.matcher(text).replaceAll("");
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block other) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() < INDENT
        ? BlockContinue.none()
        : BlockContinue.atColumn(state.getColumn() + INDENT);
  }

  /** Begins footnotes. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      Matcher begin = BEGIN.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
      return state.getIndent() < INDENT && begin.lookingAt()
          ? BlockStart.of(new Footnote()).atIndex(begin.end())
          : BlockStart.none();
    }
  }
}
