package kehys.bench;

import java.util.concurrent.TimeUnit;
import kehys.features.BareHashes;
import kehys.features.HashedFeaturizer;
import kehys.text.Document;
import kehys.text.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What no scorer of these n-grams can be faster than: their hashes and nothing else, one article an
 * operation. {@code BareHashesTest} holds that they are those of the features.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class LimitBenchmark {
  private BareHashes bare;
  private Turns<Document> turns;

  /** Reads how the default model's first member hashes, and the articles. */
  @Setup
  public void read() {
    HashedFeaturizer first = (HashedFeaturizer) News.model().members().get(0).featurizer();
    bare = new BareHashes(first.hashSettings());
    turns = new Turns<>(News.documents(News.ALL));
  }

  /** Reads the letters of the next article as the n-grams see them. */
  @Benchmark
  public int letters(Amount amount) {
    int sum = 0;
    Document document = next(amount);
    for (Sentence sentence : document.sentences()) {
      sum += bare.letters(sentence.text());
    }
    return sum;
  }

  /** The same, and hashes the n-grams. */
  @Benchmark
  public int hashes(Amount amount) {
    int sum = 0;
    Document document = next(amount);
    for (Sentence sentence : document.sentences()) {
      sum += bare.sum(document, sentence.index());
    }
    return sum;
  }

  private Document next(Amount amount) {
    Document document = turns.next();
    amount.add(document);
    return document;
  }
}
