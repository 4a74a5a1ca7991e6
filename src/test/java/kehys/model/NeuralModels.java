package kehys.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kehys.features.PieceFeaturizer;
import kehys.features.PieceSettings;

/** Small neural models with weights that follow a pattern, for tests. */
public final class NeuralModels {
  private static final List<String> VOCABULARY = List.of(" ", "a", "b", "c", "⟨voice none⟩");
  private static final Labels LABELS = new Labels("tone", List.of("calm", "angry", "sad"));
  private static final int SIZE = 3;
  private static final int UNITS = 2;

  private NeuralModels() {}

  /** One model of each kind, its recipe naming it. */
  public static List<Model> all() {
    return List.of(model("cnn", cnn()), model("mlp", mlp()), model("attention", attention()));
  }

  private static Classifier cnn() {
    List<Convolution> convolutions = new ArrayList<>();
    for (int width = 2; width <= 4; width++) {
      float[] weights = pattern(width * SIZE * UNITS);
      convolutions.add(new Convolution(width, weights, pattern(UNITS)));
    }
    return new CnnClassifier(embeddings(), convolutions, dense(3 * UNITS, LABELS.size()));
  }

  private static Classifier mlp() {
    return new MlpClassifier(embeddings(), dense(SIZE, UNITS), dense(UNITS, LABELS.size()));
  }

  private static Classifier attention() {
    return new AttentionClassifier(
        embeddings(),
        new Convolution(3, pattern(3 * SIZE * UNITS), pattern(UNITS)),
        dense(UNITS, LABELS.size()));
  }

  private static Embeddings embeddings() {
    return new Embeddings(pattern(2 * (VOCABULARY.size() + 1) * SIZE), SIZE);
  }

  private static Dense dense(int in, int out) {
    return new Dense(pattern(in * out), pattern(out));
  }

  private static float[] pattern(int length) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (i * 7 % 11 - 5) / 5f;
    }
    return values;
  }

  private static Model model(String recipe, Classifier classifier) {
    Card.Data data = new Card.Data(List.of("a.csv"), 2, 1, "00", Map.of());
    Card card = new Card("m", recipe, Map.of(), 1, "0", "./kehys", data, Card.Measured.NOTHING);
    PieceSettings settings = new PieceSettings(100, 9, 9);
    PieceFeaturizer featurizer = new PieceFeaturizer(settings, VOCABULARY);
    return new Model(card, new Member(featurizer, List.of(new Head(LABELS, classifier))));
  }
}
