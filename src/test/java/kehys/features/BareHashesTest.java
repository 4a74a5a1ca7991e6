package kehys.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kehys.data.Articles;
import kehys.data.InputOptions;
import kehys.text.Document;
import kehys.text.Sentence;
import org.junit.jupiter.api.Test;

/** The limit that scoring is held against hashes what scoring hashes. */
class BareHashesTest {
  private final CodePoints points = new CodePoints();
  private final Places places = new Places();

  @Test
  void the_sum_is_that_of_the_places_that_features_have() {
    assertSameSums(HashSettings.STANDARD);
  }

  @Test
  void the_sum_is_that_of_the_places_that_features_have_with_other_settings() {
    assertSameSums(new HashSettings(20, 1, 0, false, 0f, 0f, 0f, Sight.ALL));
    assertSameSums(new HashSettings(12, 2, 7, false, 1f, 0f, 0f, Sight.ALL));
  }

  private void assertSameSums(HashSettings settings) {
    BareHashes bare = new BareHashes(settings);
    for (Document document : documents()) {
      for (Sentence sentence : document.sentences()) {
        assertThat(bare.sum(document, sentence.index()))
            .as(sentence.text())
            .isEqualTo(hashed(settings, document, sentence.index()));
      }
    }
  }

  private int hashed(HashSettings settings, Document document, int sentence) {
    Ngrams ngrams = new Ngrams(settings);
    places.clear();
    points.read(document.sentences().get(sentence).text());
    ngrams.words(points, Namespace.WORD, places);
    if (settings.characters() > 0) {
      ngrams.characters(points, places);
    }
    if (settings.before() > 0 && sentence > 0) {
      points.read(document.sentences().get(sentence - 1).text());
      ngrams.words(points, Namespace.WORD_BEFORE, places);
    }
    int sum = 0;
    for (int i = 0; i < places.size(); i++) {
      sum += places.all()[i];
    }
    return sum;
  }

  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (String lang : List.of("ru", "fr")) {
      Articles.read(
          Path.of("datasets", "kehys-news", lang + ".csv").toString(),
          InputOptions.STANDARD,
          batch -> documents.addAll(batch.documents()));
    }
    return documents;
  }
}
