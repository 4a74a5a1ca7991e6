package kehys.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a web page. Loads nothing. */
final class HtmlPage {
  private static final List<String> CONTAINERS =
      List.of("[itemprop=articleBody]", "article, [role=article]", "main, [role=main]");

  /** Less prose than this, in UTF-16 units, is a teaser. */
  private static final int SHORT = 200;

  private HtmlPage() {}

  /** The article of a page; refused where there is no text. */
  static Page read(String file, String html) {
    Document page = Jsoup.parse(html);
    LinkedData data = LinkedData.of(page);
    Optional<String> lang = LanguageTag.primary(attribute(page, "html", "lang"));
    String publisher =
        first(attribute(page, "meta[property=og:site_name]", "content"), data.publisher());
    HtmlCleaner.stripCode(page);
    String heading = heading(page, publisher);
    Element container = container(page.body());
    String title =
        first(
            heading(container, publisher),
            heading,
            data.headline(),
            attribute(page, "meta[property=og:title]", "content"),
            page.title().strip());
    return new Page(title, text(file, container, title, data), lang, publisher);
  }

  private static String text(String file, Element container, String title, LinkedData data) {
    HtmlCleaner.remove(
        container.select("h1, h2").stream()
            .filter(heading -> heading.text().equals(title))
            .toList());
    String shown = HtmlText.of(container);
    // A page that a script would fill shows next to nothing.
    String text = 2 * shown.length() < data.body().length() ? data.body() : shown;
    if (Found.nothing(text)) {
      throw new InputException(
          file, 0, "expected paragraphs of text, found none; is this an article?");
    }
    return text;
  }

  private static String attribute(Element root, String selector, String name) {
    Element element = root.selectFirst(selector);
    return element == null ? "" : element.attr(name).strip();
  }

  /** The only first-level heading that is not the site's name; of many, none is the headline. */
  private static String heading(Element root, String publisher) {
    List<String> headings =
        root.select("h1").eachText().stream().filter(text -> !text.equals(publisher)).toList();
    return headings.size() == 1 ? headings.get(0) : "";
  }

  private static String first(String... candidates) {
    return Stream.of(candidates).filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  /** What holds the article: by its name where it is marked, else by where paragraphs are. */
  private static Element container(Element body) {
    Prose prose = Prose.of(body);
    for (String selector : CONTAINERS) {
      List<Element> candidates =
          body.select(selector).stream().filter(part -> prose.in(part) >= SHORT).toList();
      for (Element candidate : candidates) {
        if (candidates.size() == 1 || 2 * prose.in(candidate) >= prose.in(body)) {
          HtmlCleaner.clean(candidate, prose);
          return selector.startsWith("main") ? densest(candidate) : candidate;
        }
      }
    }
    return densest(HtmlCleaner.clean(body, prose));
  }

  private static Element densest(Element root) {
    return densest(root, Prose.of(root));
  }

  /** Goes down as long as one part holds nearly all paragraphs of the whole. */
  private static Element densest(Element root, Prose prose) {
    int all = prose.inParagraphs(root);
    for (Element part : root.children()) {
      if (all > 0 && !part.nameIs("p") && 10 * prose.inParagraphs(part) >= 7 * all) {
        return densest(part, prose);
      }
    }
    return root;
  }
}
