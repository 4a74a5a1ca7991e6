package kehys.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Cuts an article into sentences.
 *
 * <p>Line breaks end sentences, except in paragraphs that are evidently wrapped (see {@link
 * Wrapping}); within a line, a full stop, question mark, exclamation mark or ellipsis does,
 * together with the closing marks behind it, when a new sentence can begin after the white space
 * that follows. Sentences without white space between them stay together. A quotation of several
 * sentences is several sentences; a reporting clause belongs to the last of them. Rules and word
 * lists exist for Finnish, English, German, Swedish, Russian and French; any other language gets
 * the union of the lists. The text is read as it shows (see {@link Shown}), else neither normalised
 * nor corrected.
 */
public final class SentenceSplitter {

  private SentenceSplitter() {}

  /**
   * Cuts an article by the rules of the language in its origin.
   *
   * <p>A title that shows something becomes sentence 0, a headline whose span is within the title.
   * The spans of all other sentences are within the text, ordered, without overlap and not white at
   * either end; together they hold every character of the text that is not white space, lines of
   * ornaments included.
   *
   * @return the sentences, none for an article without a visible character
   */
  public static Document split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    if (article.hasTitle()) {
      Span title = Marks.strip(article.title(), 0, article.title().length());
      sentences.add(new Sentence(0, Kind.HEADLINE, title, title.of(article.title())));
    }
    String text = article.text();
    if (Shown.hides(text)) {
      Shown shown = Shown.of(text);
      cut(article, shown.text(), sentences, shown::given);
    } else {
      cut(article, text, sentences, span -> span);
    }
    return new Document(article, sentences);
  }

  /**
   * Adds the sentences of a text.
   *
   * @param given where a stretch of it stands in the article's text
   */
  private static void cut(
      Article article, String text, List<Sentence> sentences, UnaryOperator<Span> given) {
    Language language = Language.of(article.origin().lang());
    List<Block> blocks = Blocks.of(text);
    for (Block block : blocks) {
      boolean top = sentences.isEmpty();
      List<Span> spans = Cutter.cut(text, block.span(), language);
      Kind kind = blocks.size() == 1 ? Kind.BODY : kind(text, block, spans.size(), top);
      for (Span shown : spans) {
        Span span = given.apply(shown);
        sentences.add(new Sentence(sentences.size(), kind, span, span.of(article.text())));
      }
    }
  }

  private static Kind kind(String text, Block block, int sentences, boolean top) {
    boolean headline =
        Headlines.isHeadline(text, block, sentences)
            || (top && Headlines.isTopHeadline(text, block));
    return headline ? Kind.HEADLINE : Kind.BODY;
  }
}
