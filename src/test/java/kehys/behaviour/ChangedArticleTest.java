package kehys.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Kind;
import kehys.text.Origin;
import kehys.text.PublisherType;
import kehys.text.Sentence;
import kehys.text.Span;
import org.junit.jupiter.api.Test;

class ChangedArticleTest {
  private static final Origin ORIGIN = new Origin("-", "en", "", PublisherType.INDEPENDENT);

  private static Document article(String title, Sentence first) {
    Article article = new Article("a", title, "It rained. It snowed.", ORIGIN);
    return new Document(
        article, List.of(first, new Sentence(1, Kind.BODY, new Span(11, 21), "It snowed.")));
  }

  @Test
  void sentences_behind_the_changed_one_move() {
    Document rain = article("", new Sentence(0, Kind.BODY, new Span(0, 10), "It rained."));
    Document changed = ChangedArticle.of(rain, 0, "It poured down.");
    assertThat(changed.article().text()).isEqualTo("It poured down. It snowed.");
    assertThat(changed.sentences())
        .allMatch(sentence -> sentence.span().of(changed.article().text()).equals(sentence.text()));
  }

  @Test
  void a_title_is_changed_where_it_stands() {
    Document titled = article("Rain", new Sentence(0, Kind.HEADLINE, new Span(0, 4), "Rain"));
    Document changed = ChangedArticle.of(titled, 0, "Showers");
    assertThat(changed.article().title()).isEqualTo("Showers");
    assertThat(changed.article().text()).isEqualTo("It rained. It snowed.");
    assertThat(changed.sentences().get(1)).isEqualTo(titled.sentences().get(1));
  }
}
