package kehys.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The notation of the tables of cases: {@code |} stands where a text must be cut and nowhere else,
 * {@code \n}, {@code \r} and {@code \}{@code uXXXX} for characters that a reader would not see.
 */
final class SplitTable {

  private SplitTable() {}

  /** The text without its bars. */
  static String text(String cell) {
    return unescaped(cell).replace("|", "");
  }

  /** The sentences the cell asks for. */
  static List<String> sentences(String cell) {
    String text = unescaped(cell);
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '|') {
        sentences.add(Marks.strip(text, start, at).of(text));
        start = at + 1;
      }
    }
    return sentences;
  }

  /** An article without a title. */
  static Article article(String lang, String text) {
    return new Article("a", "", text, new Origin("-", lang, "", PublisherType.INDEPENDENT));
  }

  /** The sentences that the splitter finds. */
  static List<String> split(String lang, String text) {
    return SentenceSplitter.split(article(lang, text)).sentences().stream()
        .map(Sentence::text)
        .toList();
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < cell.length(); at++) {
      char c = cell.charAt(at);
      char next = at + 1 < cell.length() ? cell.charAt(at + 1) : ' ';
      if (c == '\\' && next == 'u') {
        text.append((char) Integer.parseInt(cell.substring(at + 2, at + 6), 16));
        at += 5;
      } else if (c == '\\') {
        text.append(next == 'n' ? '\n' : '\r');
        at++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
