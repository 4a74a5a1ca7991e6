package kehys.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kehys.features.HashSettings;
import kehys.features.HashedFeaturizer;
import kehys.features.Sight;
import kehys.model.Card;
import kehys.model.Head;
import kehys.model.Labels;
import kehys.model.LinearClassifier;
import kehys.model.Link;
import kehys.model.Member;
import kehys.model.Model;

/** What costs as much as a learned model and knows nothing: linear weights drawn by chance. */
final class DrawnModel {
  private static final HashSettings NGRAMS =
      new HashSettings(18, 2, 5, false, 0f, 0f, 0f, Sight.ALL);

  private DrawnModel() {}

  /**
   * A model of two labels that sees the folded n-grams of a sentence and nothing else: no voices,
   * no tone, no sentence before, no place in the article.
   */
  static Model ngrams() {
    Card.Data nothing = new Card.Data(List.of(), 0, 0, "", Map.of());
    Card card = new Card("ngrams", "drawn", Map.of(), 1, "", "", nothing, Card.Measured.NOTHING);
    Head head = head(NGRAMS.dimensions(), 2);
    return new Model(card, new Member(HashedFeaturizer.even(NGRAMS), List.of(head)));
  }

  /**
   * A linear head of a made task.
   *
   * @param features places of the vector
   * @param labels how many the task has
   * @return weights from -0.5 to 0.5 by a fixed seed, and no bias
   */
  static Head head(int features, int labels) {
    Random random = new Random(1);
    float[] weights = new float[features * labels];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextFloat() - 0.5f;
    }
    List<String> names = IntStream.range(0, labels).mapToObj(i -> "label " + i).toList();
    return new Head(
        new Labels("made", names),
        new LinearClassifier(Link.ONE_VERSUS_REST, weights, new float[labels]));
  }
}
