package kehys.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kehys.features.Featurizer;
import kehys.features.Scratch;
import kehys.model.Member;
import kehys.model.Scorer;
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
 * How the cost of an answer grows with the labels of a task: a linear head of drawn weights, a
 * sentence of known voices hashed and asked an operation.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class LabelGrowthBenchmark {
  /** Labels of the one task. */
  @Param({"2", "8", "32"})
  public int labels;

  private final Scratch scratch = new Scratch();
  private Scorer scorer;
  private Turns<KnownVoices> turns;

  /** Draws the weights, and finds the voices as the default model's first member does. */
  @Setup
  public void read() {
    Featurizer featurizer = News.model().members().get(0).featurizer();
    scorer =
        Scorer.of(
            new Member(featurizer, List.of(DrawnModel.head(featurizer.dimensions(), labels))));
    turns = new Turns<>(KnownVoices.by(featurizer));
  }

  /** Asks the head of the next sentence. */
  @Benchmark
  public float[][] probabilities(Amount amount) {
    KnownVoices next = turns.next();
    amount.add(next.sentence());
    return next.asked(scorer, scratch);
  }
}
