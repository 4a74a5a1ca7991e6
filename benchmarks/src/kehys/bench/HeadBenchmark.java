package kehys.bench;

import java.util.concurrent.TimeUnit;
import kehys.model.Member;
import kehys.model.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What all heads of the default model's first member say, a sentence of known features each. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class HeadBenchmark {
  private Scorer scorer;
  private Turns<KnownFeatures> turns;

  /** Reads the default model and makes the features. */
  @Setup
  public void read() {
    Member first = News.model().members().get(0);
    scorer = Scorer.of(first.heads());
    turns = new Turns<>(KnownFeatures.by(first.featurizer()));
  }

  /** Asks the heads of the next sentence: a probability for each label of each task. */
  @Benchmark
  public float[][] probabilities(Amount amount) {
    KnownFeatures next = turns.next();
    amount.add(next.sentence());
    return scorer.probabilities(next.features());
  }
}
