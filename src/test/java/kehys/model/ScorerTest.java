package kehys.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kehys.features.Features;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Origin;
import kehys.text.PublisherType;
import kehys.text.SentenceSplitter;
import kehys.voice.VoiceFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerTest {
  private final Random random = new Random(7);

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 9})
  void heads_side_by_side_answer_to_the_bit_as_each_for_itself(int labels) {
    List<Head> heads = List.of(head(labels, Link.SOFTMAX), head(4, Link.ONE_VERSUS_REST));
    Features features = features("Tasavallan presidentti kiitti KCNA:n mukaan joukkoja: 1 300.");
    assertThat(new SideBySide(classifiers(heads)).probabilities(features))
        .isDeepEqualTo(new OneByOne(heads).probabilities(features));
  }

  @Test
  void linear_heads_alone_are_asked_side_by_side() {
    List<Head> linear = List.of(head(2, Link.SOFTMAX), head(3, Link.SOFTMAX));
    assertThat(Scorer.of(linear)).isInstanceOf(SideBySide.class);
    Labels labels = new Labels("tone", List.of("calm", "loud"));
    Head trees = new Head(labels, TreesClassifierTest.trees());
    assertThat(Scorer.of(List.of(linear.get(0), trees))).isInstanceOf(OneByOne.class);
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

  private static Features features(String text) {
    Origin origin = new Origin("a.txt", "fi", "", PublisherType.INDEPENDENT);
    Document document = SentenceSplitter.split(new Article("a", "", text, origin));
    return HashedFeaturizer.even(HashSettings.STANDARD)
        .features(VoiceFinder.read(document), 0, new Scratch());
  }
}
