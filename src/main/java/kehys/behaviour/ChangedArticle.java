package kehys.behaviour;

import java.util.ArrayList;
import java.util.List;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Sentence;
import kehys.text.Span;

/** An article with one sentence written anew, and all else as it was. */
final class ChangedArticle {
  private ChangedArticle() {}

  static Document of(Document document, int place, String text) {
    Article article = document.article();
    Sentence old = document.sentences().get(place);
    String around = article.around(old);
    String changed =
        around.substring(0, old.span().start()) + text + around.substring(old.span().end());
    boolean title = place == 0 && article.hasTitle();
    Article written =
        new Article(
            article.id(),
            title ? changed : article.title(),
            title ? article.text() : changed,
            article.origin());
    return new Document(written, sentences(document, place, text, title));
  }

  private static List<Sentence> sentences(
      Document document, int place, String text, boolean title) {
    List<Sentence> sentences = new ArrayList<>(document.sentences());
    Sentence old = sentences.get(place);
    int start = old.span().start();
    Span span = new Span(start, start + text.length());
    sentences.set(place, new Sentence(place, old.kind(), span, text));
    for (int next = place + 1; next < sentences.size() && !title; next++) {
      sentences.set(next, moved(sentences.get(next), text.length() - old.span().length()));
    }
    return sentences;
  }

  private static Sentence moved(Sentence sentence, int by) {
    Span span = new Span(sentence.span().start() + by, sentence.span().end() + by);
    return new Sentence(sentence.index(), sentence.kind(), span, sentence.text());
  }
}
