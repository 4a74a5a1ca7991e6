package kehys.data;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

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
              + "|lire aussi|читайте также)\\b.*");

  /** More prose than this beside a link, in UTF-16 units, is a sentence. */
  private static final int POINTER_PROSE = 40;

  private HtmlCleaner() {}

  /** Takes out what never is prose, wherever it stands. */
  static void stripCode(Element root) {
    root.select(NEVER_PROSE).remove();
  }

  /** Takes out what leads elsewhere or stands beside the article. */
  static Element clean(Element root) {
    stripCode(root);
    int all = prose(root);
    for (Element element : root.children().select("*")) {
      if (isAside(element) && 2 * prose(element) <= all) {
        element.remove();
      }
    }
    return root;
  }

  private static boolean isAside(Element element) {
    return element.is(SELDOM_PROSE) || isNamedAside(element) || isPointer(element);
  }

  private static boolean isNamedAside(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    // A word inside a paragraph may be called anything.
    return BY_NAME.matcher(names).find() && (element.is("p") || element.closest("p") == null);
  }

  /** A paragraph, heading or list item that only leads elsewhere. */
  private static boolean isPointer(Element element) {
    if (!element.is("p, li, h2, h3, h4, h5, h6, div, ul, ol")
        || element.select("a[href]").isEmpty()) {
      return false;
    }
    String text = element.text();
    int prose = prose(element);
    return 10 * prose < 3 * text.length()
        || (prose <= POINTER_PROSE && POINTER.matcher(text).matches());
  }

  /** How much text an element has outside links, in UTF-16 units. */
  static int prose(Element element) {
    int links = 0;
    for (Element link : element.select("a[href]")) {
      links += link.text().length();
    }
    return Math.max(0, element.text().length() - links);
  }
}
