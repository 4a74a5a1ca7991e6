package kehys.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kehys.data.Articles;
import kehys.data.InputOptions;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.features.Sight;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Origin;
import kehys.text.PublisherType;
import kehys.text.Sentence;
import kehys.text.SentenceSplitter;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {
  private static final HashedFeaturizer FEATURIZER = HashedFeaturizer.even(HashSettings.STANDARD);

  private final Random random = new Random(7);

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 9})
  void heads_side_by_side_answer_as_each_for_itself(int labels) {
    assertSameAnswers(
        labels, reading("Tasavallan presidentti kiitti KCNA:n mukaan joukkoja: 1 300."));
  }

  @Test
  void a_sentence_of_more_n_grams_than_a_lane_can_count_is_answered_as_any_other() {
    assertSameAnswers(3, reading("sotilasta " + "kunnia ja maine ".repeat(20_000)));
  }

  @Test
  void a_sentence_of_unknown_words_is_answered_by_the_bias() {
    Reading reading = reading("Tuulee.");
    HashSettings words = new HashSettings(18, 2, 5, true, 0f, 0f, 0f, Sight.ALL);
    HashedFeaturizer deaf = new HashedFeaturizer(words, new float[words.dimensions()]);
    Member member = new Member(deaf, List.of(head(3, Link.SOFTMAX)));
    assertThat(Scorer.of(member).probabilities(reading, 0, new Scratch()))
        .isDeepEqualTo(new OneByOne(member).probabilities(reading, 0, new Scratch()));
  }

  @Test
  void the_default_model_answers_within_a_ten_thousandth_by_lanes_of_sixteen_bits() {
    Member member = ModelFile.read(Path.of("models", "default")).members().get(0);
    Scorer packed = Scorer.of(member);
    Scorer exact = new OneByOne(member);
    for (Document document : documents()) {
      Reading reading = VoiceFinder.read(document);
      for (Sentence sentence : document.sentences()) {
        float[][] expected = exact.probabilities(reading, sentence.index(), new Scratch());
        float[][] found = packed.probabilities(reading, sentence.index(), new Scratch());
        for (int task = 0; task < expected.length; task++) {
          assertThat(found[task]).containsExactly(expected[task], within(1e-4f));
        }
      }
    }
  }

  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    Articles.read(
        Path.of("datasets", "kehys-news", "sv.csv").toString(),
        InputOptions.STANDARD,
        batch -> documents.addAll(batch.documents()));
    return documents;
  }

  private void assertSameAnswers(int labels, Reading reading) {
    List<Head> heads = List.of(head(labels, Link.SOFTMAX), head(4, Link.ONE_VERSUS_REST));
    Member member = new Member(FEATURIZER, heads);
    float[][] packed =
        new SideBySide(FEATURIZER, classifiers(heads)).probabilities(reading, 0, new Scratch());
    float[][] exact = new OneByOne(member).probabilities(reading, 0, new Scratch());
    for (int task = 0; task < packed.length; task++) {
      assertThat(packed[task]).containsExactly(exact[task], within(1e-3f));
    }
  }

  @Test
  void linear_heads_alone_are_asked_side_by_side() {
    List<Head> linear = List.of(head(2, Link.SOFTMAX), head(3, Link.SOFTMAX));
    assertThat(Scorer.of(new Member(FEATURIZER, linear))).isInstanceOf(SideBySide.class);
    Labels labels = new Labels("tone", List.of("calm", "loud"));
    Head trees = new Head(labels, TreesClassifierTest.trees());
    assertThat(Scorer.of(new Member(FEATURIZER, List.of(linear.get(0), trees))))
        .isInstanceOf(OneByOne.class);
  }

  private static List<LinearClassifier> classifiers(List<Head> heads) {
    return heads.stream().map(head -> (LinearClassifier) head.classifier()).toList();
  }

  private Head head(int labels, Link link) {
    float[] weights = new float[HashSettings.STANDARD.dimensions() * labels];
    float[] bias = new float[labels];
    IntStream.range(0, weights.length).forEach(i -> weights[i] = (float) random.nextGaussian());
    IntStream.range(0, labels).forEach(i -> bias[i] = (float) random.nextGaussian());
    List<String> names = IntStream.range(0, labels).mapToObj(i -> "label" + i).toList();
    return new Head(new Labels("task" + labels, names), new LinearClassifier(link, weights, bias));
  }

  private static Reading reading(String text) {
    Origin origin = new Origin("a.txt", "fi", "", PublisherType.INDEPENDENT);
    return VoiceFinder.read(SentenceSplitter.split(new Article("a", "", text, origin)));
  }
}
