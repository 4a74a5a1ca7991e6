package kehys.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Takes out of a page what is not its article: navigation, scripts, captions, cookie banners, lists
 * of links. What holds most of the page's prose stays, whatever it calls itself.
 */
final class HtmlCleaner {
  private static final String NEVER_PROSE =
      "script, style, noscript, template, iframe, object, svg, math, canvas, audio, video, select,"
          + " textarea, button, input, figcaption, caption, time, dialog, nav, menu";
  private static final String SELDOM_PROSE =
      "footer, header:not(article header):not(:has(h1)), aside, form, figure, table, address, article article,"
          + " [hidden], [aria-hidden=true], [rel=author], [itemprop=author], [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=complementary], [role=search],"
          + " [role=dialog], [role=alertdialog], [role=menu]";
  private static final Pattern BY_NAME =
      Pattern.compile(
          "cookie|consent|gdpr|breadcrumb|navbar|navigation|menu|sidebar|footer|social|share|sharing"
              + "|related|recommend|read-?more|readmore|newsletter|subscri|promo|advert|sponsor"
              + "|comment|caption|byline|modal|popup|paywall|teaser|banner|tags");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?iU)^(read (more|also)|see also|also read|more on|lue (my[öo]s|lis[äa]ä?)|katso my[öo]s"
              + "|l[äa]s (ocks[åa]|mer|[äa]ven)|lesen sie auch|mehr zum thema|[àa] lire aussi"
              + "|lire aussi|читайте также)\\b");

  private static final Evaluator PARAGRAPH = Selector.evaluatorOf("p");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
  private static final Set<String> LEADING =
      Set.of("p", "li", "h2", "h3", "h4", "h5", "h6", "div", "ul", "ol");

  /** More prose than this beside a link, in UTF-16 units, is a sentence. */
  private static final int POINTER_PROSE = 40;

  private HtmlCleaner() {}

  /** Takes out what never is prose, wherever it stands. */
  static void stripCode(Element root) {
    remove(root.select(NEVER_PROSE));
  }

  /** Takes out what never is prose, what leads elsewhere and what stands beside the article. */
  static Element clean(Element root) {
    stripCode(root);
    return clean(root, Prose.of(root));
  }

  /**
   * Takes out what leads elsewhere or stands beside the article.
   *
   * @param prose how much text the parts have before
   */
  static Element clean(Element root, Prose prose) {
    int all = prose.in(root);
    Set<Element> seldom = seldomProse(root);
    List<Element> asides = new ArrayList<>();
    for (Element element : root.children().select("*")) {
      boolean isAside =
          seldom.contains(element) || isNamedAside(element) || isPointer(element, prose);
      if (isAside && 2 * prose.in(element) <= all) {
        asides.add(element);
      }
    }
    remove(asides);
    return root;
  }

  /** Looked for in the whole page, because it depends on what stands around. */
  private static Set<Element> seldomProse(Element root) {
    Document page = Objects.requireNonNull(root.ownerDocument());
    return new HashSet<>(page.select(SELDOM_PROSE));
  }

  /** Takes elements out, all of a parent at once: for each alone its siblings would be counted. */
  static void remove(List<Element> elements) {
    Set<Node> gone = new HashSet<>(elements);
    Set<Element> parents = new LinkedHashSet<>();
    elements.forEach(element -> parents.add(element.parent()));
    for (Element parent : parents) {
      List<Node> kept = parent.childNodes().stream().filter(node -> !gone.contains(node)).toList();
      parent.empty().appendChildren(kept);
    }
  }

  private static boolean isNamedAside(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    // A word inside a paragraph may be called anything.
    return BY_NAME.matcher(names).find()
        && (element.nameIs("p") || element.closest(PARAGRAPH) == null);
  }

  /** A paragraph, heading or list item that only leads elsewhere. */
  private static boolean isPointer(Element element, Prose prose) {
    if (!LEADING.contains(element.normalName()) || element.selectFirst(LINK) == null) {
      return false;
    }
    return 10 * prose.in(element) < 3 * prose.length(element)
        || (prose.in(element) <= POINTER_PROSE && POINTER.matcher(prose.text(element)).lookingAt());
  }
}
