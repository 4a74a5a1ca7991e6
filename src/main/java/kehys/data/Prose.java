package kehys.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each part of a page has outside links, in UTF-16 units. All parts are measured in
 * one pass, so that deep nesting takes no longer than its size.
 */
final class Prose implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();
  private final Map<Node, Stretch> stretches = new HashMap<>();
  private int links;
  private int paragraphs;

  /**
   * The text of an element.
   *
   * @param links how much of it stands in links
   * @param paragraphs how much of it stands in paragraphs but not in links
   */
  private record Stretch(int start, int end, int links, int paragraphs) {
    private int length() {
      return end - start;
    }

    private int prose() {
      return Math.max(0, length() - links);
    }
  }

  private Prose() {}

  /** Measures an element and all below it as they are now. */
  static Prose of(Element root) {
    Prose prose = new Prose();
    root.traverse(prose);
    return prose;
  }

  /** How much text an element has outside links. */
  int in(Element element) {
    return stretch(element).prose();
  }

  /** How much of that stands in paragraphs. */
  int inParagraphs(Element element) {
    return stretch(element).paragraphs();
  }

  /** The whole text of an element, with single spaces. */
  CharSequence text(Element element) {
    Stretch stretch = stretch(element);
    return text.subSequence(stretch.start(), stretch.end());
  }

  /** How much text an element has, links and all. */
  int length(Element element) {
    return stretch(element).length();
  }

  private Stretch stretch(Element element) {
    return Objects.requireNonNull(stretches.get(element));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String more = words.text();
      text.append(more, more.startsWith(" ") && isBetweenWords() ? 1 : 0, more.length());
    } else if (node instanceof Element element) {
      separate(element);
      stretches.put(element, new Stretch(text.length(), text.length(), links, paragraphs));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element, stretch(element));
      separate(element);
    }
  }

  private void end(Element element, Stretch before) {
    int start = before.start();
    int end = text.length();
    start += start < end && text.charAt(start) == ' ' ? 1 : 0;
    end -= start < end && text.charAt(end - 1) == ' ' ? 1 : 0;
    links += element.nameIs("a") && element.hasAttr("href") ? end - start : 0;
    Stretch own = new Stretch(start, end, links - before.links(), 0);
    paragraphs += element.nameIs("p") ? own.prose() : 0;
    stretches.put(element, new Stretch(start, end, own.links(), paragraphs - before.paragraphs()));
  }

  /** Words of different blocks are different words. */
  private void separate(Element element) {
    if ((element.isBlock() || element.nameIs("br")) && !isBetweenWords()) {
      text.append(' ');
    }
  }

  private boolean isBetweenWords() {
    return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
  }
}
