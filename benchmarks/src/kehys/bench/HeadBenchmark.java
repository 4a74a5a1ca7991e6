package kehys.bench;

import java.util.concurrent.TimeUnit;
import kehys.features.Scratch;
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

/**
 * What all heads of the default model's first member say of a sentence of known voices: hashed,
 * weighed and asked.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class HeadBenchmark {
  private final Scratch scratch = new Scratch();
  private Scorer scorer;
  private Turns<KnownVoices> turns;

  /** Reads the default model and finds the voices. */
  @Setup
  public void read() {
    Member first = News.model().members().get(0);
    scorer = Scorer.of(first);
    turns = new Turns<>(KnownVoices.by(first.featurizer()));
  }

  /** Asks the heads of the next sentence: a probability for each label of each task. */
  @Benchmark
  public float[][] probabilities(Amount amount) {
    KnownVoices next = turns.next();
    amount.add(next.sentence());
    return next.asked(scorer, scratch);
  }
}
