package kehys.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.annotate.Verdict;
import kehys.features.Featurizer;
import kehys.features.HashedFeaturizer;
import kehys.features.Places;
import kehys.features.Scratch;
import kehys.text.Document;
import kehys.text.Sentence;
import kehys.voice.Reading;
import org.junit.jupiter.api.Test;

/** The model of n-grams alone is one, and its limit hashes what it sees. */
class TimedNgramsTest {
  private static final int ARTICLES = 100;

  private final Amount amount = new Amount();
  private final List<Document> documents = News.documents(News.ALL).subList(0, ARTICLES);

  @Test
  void timed_verdicts_are_those_that_are_given_where_voices_are_known_too() {
    AnnotationBenchmark timed = timed();
    Annotator annotator = new Annotator(News.model(News.NGRAMS));
    Set<String> labels = new HashSet<>();
    for (Document document : documents) {
      List<Annotation> annotations = timed.annotations(amount);
      assertThat(probabilities(annotations)).isEqualTo(probabilities(annotator.annotate(document)));
      annotations.forEach(one -> labels.add(one.verdicts().get(0).label()));
    }
    assertThat(labels).hasSize(2);
  }

  private static AnnotationBenchmark timed() {
    AnnotationBenchmark timed = new AnnotationBenchmark();
    timed.model = News.NGRAMS;
    timed.read();
    return timed;
  }

  private static List<List<Float>> probabilities(List<Annotation> annotations) {
    return annotations.stream()
        .flatMap(annotation -> annotation.verdicts().stream())
        .map(Verdict::probabilities)
        .map(two -> List.of(two[0], two[1]))
        .toList();
  }

  @Test
  void nobody_listens_for_voices() {
    AnnotationBenchmark timed = timed();
    Annotator annotator = new Annotator(News.model(News.NGRAMS));
    assertThat(documents.stream().flatMap(document -> timed.annotations(amount).stream()))
        .isNotEmpty()
        .allMatch(one -> one.voice().isEmpty());
    assertThat(documents.stream().flatMap(document -> annotator.annotate(document).stream()))
        .anyMatch(one -> one.voice().isPresent());
  }

  @Test
  void the_limit_hashes_all_that_the_model_sees() {
    LimitBenchmark limit = new LimitBenchmark();
    limit.model = News.NGRAMS;
    limit.read();
    Featurizer featurizer = News.model(News.NGRAMS).members().get(0).featurizer();
    for (Document document : documents) {
      assertThat(limit.hashes(amount)).isEqualTo(sum((HashedFeaturizer) featurizer, document));
    }
  }

  private static int sum(HashedFeaturizer featurizer, Document document) {
    Scratch scratch = new Scratch();
    int sum = 0;
    for (Sentence sentence : document.sentences()) {
      Places places = featurizer.places(Reading.unheard(document), sentence.index(), scratch);
      for (int i = 0; i < places.end(places.blocks() - 1); i++) {
        sum += places.all()[i];
      }
    }
    return sum;
  }
}
