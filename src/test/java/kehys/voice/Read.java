package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Kind;
import kehys.text.Origin;
import kehys.text.PublisherType;
import kehys.text.Sentence;
import kehys.text.Span;

/** Articles of a few sentences. */
final class Read {
  private Read() {}

  static Document document(String lang, String publisher, String... sentences) {
    String text = String.join("\n", sentences);
    Origin origin = new Origin("-", lang, publisher, PublisherType.INDEPENDENT);
    List<Sentence> all = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      Span span = new Span(start, start + sentence.length());
      all.add(new Sentence(all.size(), Kind.BODY, span, sentence));
      start = span.end() + 1;
    }
    return new Document(new Article("a", "", text, origin), all);
  }
}
