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
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;

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
    assertThat(largestDifference(graph, learner.heads(graph).get(1).classifier(), featurizer))
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

  /** Of any probability; in batches, so that the mask of shorter sentences is held too. */
  private static float largestDifference(
      ComputationGraph theirs, Classifier ours, PieceFeaturizer featurizer) {
    Scratch scratch = new Scratch();
    List<PieceRow> rows = new ArrayList<>();
    List<float[]> answers = new ArrayList<>();
    for (Reading reading : READINGS) {
      for (int i = 0; i < reading.heard().size() && rows.size() < SENTENCES; i++) {
        rows.add(PieceRow.of(featurizer.features(reading, i, scratch), 0));
        answers.add(new float[5]);
        ours.probabilities(featurizer.features(reading, i, scratch), answers.get(rows.size() - 1));
      }
    }
    assertThat(rows).hasSize(SENTENCES);
    float largest = 0;
    for (int from = 0; from < SENTENCES; from += TOGETHER) {
      MultiDataSet batch = Batches.data(rows.subList(from, from + TOGETHER));
      INDArray expected =
          theirs.output(false, batch.getFeatures(), batch.getFeaturesMaskArrays())[1];
      for (int row = 0; row < TOGETHER; row++) {
        largest = Math.max(largest, difference(answers.get(from + row), expected.getRow(row)));
      }
    }
    return largest;
  }

  private static float difference(float[] ours, INDArray theirs) {
    float largest = 0;
    for (int label = 0; label < ours.length; label++) {
      largest = Math.max(largest, Math.abs(ours[label] - theirs.getFloat(label)));
    }
    return largest;
  }
}
