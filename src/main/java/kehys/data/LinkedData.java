package kehys.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page tells machines of its article, as JSON-LD. Pages write it by hand and break it, so
 * single strings are looked for and nothing is refused.
 *
 * @param headline {@code headline}, or empty
 * @param body {@code articleBody}, or empty
 * @param publisher the {@code name} of {@code publisher}, or empty
 */
record LinkedData(String headline, String body, String publisher) {
  private static final String STRING = "\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"";
  private static final Pattern HEADLINE = Pattern.compile("\"headline\"" + STRING);
  private static final Pattern BODY = Pattern.compile("\"articleBody\"" + STRING);
  private static final Pattern PUBLISHER =
      Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]*?\"name\"" + STRING);
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))", Pattern.DOTALL);

  /** Reads the data of a page. */
  static LinkedData of(Document page) {
    String json =
        page.select("script[type=application/ld+json]").stream()
            .map(Element::data)
            .collect(Collectors.joining("\n"));
    return new LinkedData(find(HEADLINE, json), find(BODY, json), find(PUBLISHER, json));
  }

  private static String find(Pattern pattern, String json) {
    Matcher match = pattern.matcher(json);
    return match.find() ? unescaped(match.group(1)).strip() : "";
  }

  private static String unescaped(String literal) {
    String plain =
        ESCAPE
            .matcher(literal)
            .replaceAll(
                match -> Matcher.quoteReplacement(character(match.group(1), match.group(2))));
    return Parser.unescapeEntities(plain, false);
  }

  private static String character(String code, String letter) {
    if (code != null) {
      return String.valueOf((char) Integer.parseInt(code, 16));
    }
    return switch (letter) {
      case "n" -> "\n";
      case "r" -> "\r";
      case "t" -> "\t";
      case "b", "f" -> " ";
      default -> letter;
    };
  }
}
