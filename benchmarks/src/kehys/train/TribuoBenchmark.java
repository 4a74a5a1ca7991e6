package kehys.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.Features;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.model.Classifier;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tribuo.Example;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.classification.liblinear.LibLinearClassificationModel;

/**
 * One model of the recipe {@code linear} asked by Tribuo and by our arrays: an operation is a
 * sentence whose features are counted. {@code LiblinearTest} holds both to the same answers.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class TribuoBenchmark {
  private final List<Example<Label>> examples = new ArrayList<>();
  private final List<Features> features = new ArrayList<>();
  private final float[] answer = new float[4];
  private LibLinearClassificationModel theirs;
  private Classifier ours;
  private int turn;

  /** Learns from the German part of the corpus. */
  @Setup
  public void read() {
    LinearSettings settings = LinearSettings.of(Map.of());
    Corpus corpus = CorpusReader.read(List.of("datasets/kehys-news/de.csv"), Columns.STANDARD);
    List<Reading> readings =
        corpus.articles().stream().map(LabelledArticle::document).map(VoiceFinder::read).toList();
    HashedFeaturizer featurizer = HashedFeaturizer.learn(settings.hash(), readings);
    List<SparseRow> sparse = SparseTrainer.rows(featurizer, readings);
    Gold gold = Gold.toLearn(corpus, "framing", Set.of());
    LabelledRows rows = LabelledRows.of(gold, featurizer.dimensions(), sparse);
    theirs = Liblinear.logistic(settings).train(rows);
    ours = Liblinear.export(theirs, rows);
    sparse.forEach(row -> examples.add(LabelledRows.example(row, new Label("unknown"))));
    for (Reading reading : readings) {
      for (int sentence = 0; sentence < reading.heard().size(); sentence++) {
        features.add(featurizer.features(reading, sentence, new Scratch()));
      }
    }
  }

  /** Asks the library. */
  @Benchmark
  public Prediction<Label> library() {
    return theirs.predict(examples.get(turn++ % examples.size()));
  }

  /** Asks our arrays. */
  @Benchmark
  public float arrays() {
    ours.probabilities(features.get(turn++ % features.size()), answer);
    return answer[0];
  }
}
