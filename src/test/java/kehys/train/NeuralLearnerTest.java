package kehys.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.features.Features;
import kehys.features.PieceFeaturizer;
import kehys.features.Scratch;
import kehys.model.Classifier;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What leaves the training floor answers as Deeplearning4j does. */
@Tag("slow")
class NeuralLearnerTest {
  private static final int SENTENCES = 500;
  private static final int TOGETHER = 25;

  /** Measured: cnn 8.9e-8, mlp and attention 3.0e-8. Another processor may round otherwise. */
  private static final float NEAR = 1e-6f;

  private static final Corpus CORPUS =
      CorpusReader.read(List.of("datasets/kehys-news/fr.csv"), Columns.STANDARD)
          .only(IntStream.range(0, 60).boxed().toList());
  private static final List<Reading> READINGS =
      CORPUS.articles().stream().map(one -> VoiceFinder.read(one.document())).toList();

  /** Some rows have no label in it. */
  private static final Gold FRAMING = Gold.toLearn(CORPUS, "framing", Set.of("praise"));

  @ParameterizedTest
  @EnumSource(names = {"CNN", "MLP", "ATTENTION"})
  void sentences_are_answered_as_deeplearning4j_answers_them(Recipe recipe) {
    NeuralLibrary.start(recipe);
    NeuralSettings settings =
        NeuralSettings.of(new Settings(recipe.settings(), Map.of("pieces", "600")));
    PieceFeaturizer featurizer = PieceFeaturizer.learn(settings.pieces(), READINGS);
    Gold gold = Gold.toLearn(CORPUS, "attribution", Set.of());
    NeuralData data = new NeuralData(featurizer, READINGS, List.of(FRAMING, gold), 1);
    NeuralLearner learner = new NeuralLearner(Network.of(recipe), settings, data, 1);
    ComputationGraph graph = learner.graph(even(settings, data));
    new Batches(data.seen(), data.tasks(), settings.schedule(), 1).learn(graph);
    Classifier ours = learner.heads(graph).get(1).classifier();
    SameNetwork same = new SameNetwork(graph, 1, ours, gold.labels().size());
    assertThat(same.largestDifference(sentences(featurizer), TOGETHER))
        .as("largest difference of a probability, recipe %s", recipe.label())
        .isLessThan(NEAR);
  }

  @Test
  void a_sentence_without_a_label_teaches_that_task_nothing_and_may_stand_alone() {
    NeuralLibrary.start(Recipe.MLP);
    NeuralSettings settings =
        NeuralSettings.of(
            new Settings(Recipe.MLP.settings(), Map.of("pieces", "100", "batch", "2")));
    PieceFeaturizer featurizer = PieceFeaturizer.learn(settings.pieces(), READINGS);
    NeuralData data = new NeuralData(featurizer, READINGS, List.of(FRAMING, FRAMING), 1);
    ComputationGraph graph =
        new NeuralLearner(Network.of(Recipe.MLP), settings, data, 1).graph(even(settings, data));
    List<PieceRow> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      rows.add(PieceRow.of(featurizer.features(READINGS.get(i), 0, new Scratch()), 0, Gold.NONE));
    }
    new Batches(rows, data.tasks(), settings.schedule(), 1).learn(graph);
    assertThat(Parameters.of(graph, Network.OUTPUT + 0, "b")).doesNotContain(0f);
    assertThat(Parameters.of(graph, Network.OUTPUT + 1, "b")).containsOnly(0f);
  }

  private static float[] even(NeuralSettings settings, NeuralData data) {
    return new FirstVectors(data.pieces(), settings.size(), 1).even();
  }

  private static List<Features> sentences(PieceFeaturizer featurizer) {
    List<Features> sentences = new ArrayList<>();
    for (Reading reading : READINGS) {
      for (int i = 0; i < reading.heard().size() && sentences.size() < SENTENCES; i++) {
        sentences.add(featurizer.features(reading, i, new Scratch()));
      }
    }
    assertThat(sentences).hasSize(SENTENCES);
    return sentences;
  }
}
