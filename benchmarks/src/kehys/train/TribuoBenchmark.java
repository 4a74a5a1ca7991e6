package kehys.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kehys.bench.KnownVoices;
import kehys.bench.Turns;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.features.Features;
import kehys.features.HashedFeaturizer;
import kehys.features.Scratch;
import kehys.model.Classifier;
import kehys.model.Head;
import kehys.model.Member;
import kehys.model.Scorer;
import kehys.text.Sentence;
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
 * One model of the recipe {@code linear}: an operation is a sentence whose features are counted,
 * asked of Tribuo and of our arrays, or one whose voices alone are known, hashed and asked as in
 * scoring. {@code LiblinearTest} and {@code TribuoBenchmarkTest} hold all to the same answers.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
// The library takes seconds to come to its rate.
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class TribuoBenchmark {
  private final Scratch scratch = new Scratch();
  private final float[] answer = new float[4];
  private LibLinearClassificationModel theirs;
  private Classifier ours;
  private Scorer scorer;
  private Turns<Example<Label>> examples;
  private Turns<Features> features;
  private Turns<KnownVoices> sentences;

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
    scorer = Scorer.of(new Member(featurizer, List.of(new Head(rows.labels(), ours))));
    Label unknown = new Label("unknown");
    examples = new Turns<>(sparse.stream().map(row -> LabelledRows.example(row, unknown)).toList());
    order(featurizer, readings);
  }

  private void order(HashedFeaturizer featurizer, List<Reading> readings) {
    List<Features> counted = new ArrayList<>();
    List<KnownVoices> known = new ArrayList<>();
    for (Reading reading : readings) {
      for (Sentence sentence : reading.document().sentences()) {
        counted.add(featurizer.features(reading, sentence.index(), new Scratch()));
        known.add(new KnownVoices(featurizer.seen(reading), sentence));
      }
    }
    features = new Turns<>(counted);
    sentences = new Turns<>(known);
  }

  /** Asks the library. */
  @Benchmark
  public Prediction<Label> library() {
    return theirs.predict(examples.next());
  }

  /** Asks our arrays: a probability for each label, held until the next answer. */
  @Benchmark
  public float[] arrays() {
    ours.probabilities(features.next(), answer);
    return answer;
  }

  /** Hashes the next sentence and asks our arrays: a probability for each label. */
  @Benchmark
  public float[] sentences() {
    return sentences.next().asked(scorer, scratch)[0];
  }
}
