package kehys.data;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of HTML as a page shows them: blocks are paragraphs, {@code <br>} ends a line. */
final class HtmlText implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  /** The text, with an empty line between paragraphs. */
  static String of(Element root) {
    HtmlText visitor = new HtmlText();
    root.traverse(visitor);
    return tidy(visitor.text.toString());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.text());
    } else if (node instanceof Element element) {
      text.append(element.nameIs("br") ? "\n" : boundary(element));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      text.append(boundary(element));
    }
  }

  private static String boundary(Element element) {
    return element.isBlock() ? "\n\n" : "";
  }

  private static String tidy(String text) {
    List<String> paragraphs = List.of(text.strip().split("\\n\\s*\\n"));
    return paragraphs.stream().map(HtmlText::lines).collect(Collectors.joining("\n\n"));
  }

  private static String lines(String paragraph) {
    return paragraph
        .lines()
        .map(line -> line.strip().replaceAll(" {2,}", " "))
        .collect(Collectors.joining("\n"));
  }
}
