package kehys.data;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * Markdown (CommonMark) to plain text. Headings, paragraphs and list items are paragraphs of their
 * own; a link is its words; code blocks, pictures and front matter are left out, and so are tables,
 * as they are of a web page, and footnotes with the marks that call them.
 */
final class MarkdownText extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .customBlockParserFactory(new Footnote.Factory())
          .build();

  /** Settings of a site between two lines of dashes, at the start. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\R(?:(?!---)[^\\r\\n]*+\\R)*+---[ \\t]*(?:\\R|\\z)");

  private final StringBuilder text = new StringBuilder();

  private MarkdownText() {}

  /** The text, with an empty line between paragraphs. */
  static String of(String markdown) {
    MarkdownText visitor = new MarkdownText();
    PARSER.parse(withoutFrontMatter(markdown)).accept(visitor);
    return visitor.text.toString();
  }

  private static String withoutFrontMatter(String markdown) {
    return FRONT_MATTER.matcher(markdown).replaceFirst("");
  }

  @Override
  public void visit(Heading heading) {
    block(heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  private void block(Node node) {
    int before = text.length();
    separate();
    int start = text.length();
    visitChildren(node);
    if (text.length() == start) {
      text.setLength(before);
    }
  }

  private void separate() {
    text.append(text.isEmpty() ? "" : "\n\n");
  }

  @Override
  public void visit(Text words) {
    text.append(Footnote.withoutMarks(words.getLiteral()));
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak wrapped) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak end) {
    text.append('\n');
  }

  @Override
  public void visit(HtmlInline tag) {
    text.append(tag.getLiteral().matches("(?i)<br\\b.*") ? "\n" : "");
  }

  @Override
  public void visit(HtmlBlock html) {
    String words = HtmlText.of(HtmlCleaner.clean(Jsoup.parse(html.getLiteral()).body()));
    if (!words.isEmpty()) {
      separate();
      text.append(words);
    }
  }

  /** A table or a footnote. */
  @Override
  public void visit(CustomBlock beside) {}

  @Override
  public void visit(FencedCodeBlock code) {}

  @Override
  public void visit(IndentedCodeBlock code) {}

  @Override
  public void visit(Image picture) {}
}
