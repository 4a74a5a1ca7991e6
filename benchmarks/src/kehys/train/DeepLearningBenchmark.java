package kehys.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kehys.bench.LargestDifference;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.Features;
import kehys.features.PieceFeaturizer;
import kehys.features.Scratch;
import kehys.model.Classifier;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.api.MultiDataSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One network of the recipe {@code cnn} asked by Deeplearning4j and by our arrays: an operation is
 * a batch of sentences whose pieces are known, answered for one task. {@code NeuralLearnerTest}
 * holds both to the same answers once it has learned; the results tell how far apart they are on
 * 500 sentences here, where it has not.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class DeepLearningBenchmark {
  private static final int BATCHES = 8;
  private static final int COMPARED = 500;

  /** Sentences asked together. */
  @Param({"1", "32", "256"})
  public int batch;

  private final List<MultiDataSet> theirs = new ArrayList<>();
  private final List<List<Features>> ours = new ArrayList<>();
  private final float[] answer = new float[4];
  private ComputationGraph graph;
  private Classifier classifier;
  private int turn;

  /** Makes a network of the standard size, and batches that are each another. */
  @Setup
  public void read() {
    NeuralLibrary.start(Recipe.CNN);
    Corpus corpus = CorpusReader.read(List.of("datasets/kehys-news/de.csv"), Columns.STANDARD);
    List<Reading> readings =
        corpus.articles().stream().map(LabelledArticle::document).map(VoiceFinder::read).toList();
    NeuralSettings settings = NeuralSettings.of(new Settings(Recipe.CNN.settings(), Map.of()));
    PieceFeaturizer featurizer = PieceFeaturizer.learn(settings.pieces(), readings);
    Gold gold = Gold.toLearn(corpus, "framing", Set.of());
    NeuralData data = new NeuralData(featurizer, readings, List.of(gold), 1);
    NeuralLearner learner = new NeuralLearner(Network.of(Recipe.CNN), settings, data, 1);
    graph = learner.graph(new FirstVectors(data.pieces(), settings.size(), 1).even());
    classifier = learner.heads(graph).get(0).classifier();
    batches(featurizer, readings);
  }

  private void batches(PieceFeaturizer featurizer, List<Reading> readings) {
    List<Features> all = new ArrayList<>();
    for (Reading reading : readings) {
      for (int sentence = 0; sentence < reading.heard().size(); sentence++) {
        all.add(featurizer.features(reading, sentence, new Scratch()));
      }
    }
    LargestDifference.tell(
        new SameNetwork(graph, 0, classifier, answer.length)
            .largestDifference(all.subList(0, COMPARED), batch));
    for (int i = 0; i < BATCHES; i++) {
      List<Features> part = all.subList(i * batch, (i + 1) * batch);
      ours.add(part);
      theirs.add(Batches.data(part.stream().map(features -> PieceRow.of(features, 0)).toList()));
    }
  }

  /** Asks the library. */
  @Benchmark
  public INDArray[] library() {
    MultiDataSet next = theirs.get(turn++ % BATCHES);
    return graph.output(false, next.getFeatures(), next.getFeaturesMaskArrays());
  }

  /** Asks our arrays. */
  @Benchmark
  public float arrays() {
    float sum = 0;
    for (Features features : ours.get(turn++ % BATCHES)) {
      classifier.probabilities(features, answer);
      sum += answer[0];
    }
    return sum;
  }
}
