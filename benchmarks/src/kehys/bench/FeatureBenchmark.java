package kehys.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kehys.features.HashedFeaturizer;
import kehys.features.Places;
import kehys.features.Scratch;
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
import org.openjdk.jmh.infra.Blackhole;

/** The hashed features of sentences whose voices are known, one article an operation. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class FeatureBenchmark {
  private final Scratch scratch = new Scratch();
  private HashedFeaturizer featurizer;
  private Turns<Reading> turns;

  /** Reads the default model and finds the voices of all articles. */
  @Setup
  public void read() {
    featurizer = (HashedFeaturizer) News.model().members().get(0).featurizer();
    turns = new Turns<>(News.documents(News.ALL).stream().map(VoiceFinder::read).toList());
  }

  /** Hashes the n-grams of the next article. */
  @Benchmark
  public void features(Amount amount, Blackhole hole) {
    amount.add(next(hole::consume).document());
  }

  /**
   * Hands over where the n-grams fall of each sentence of the next article, and tells which it is.
   */
  public Reading next(Consumer<Places> sink) {
    Reading reading = turns.next();
    for (Sentence sentence : reading.document().sentences()) {
      sink.accept(featurizer.places(reading, sentence.index(), scratch));
    }
    return reading;
  }
}
