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
import org.openjdk.jmh.annotations.Param;
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
  /** Whose n-grams are hashed: the default model's, or those of one that sees nothing else. */
  @Param({News.DEFAULT, News.NGRAMS})
  public String model;

  private BareHashes bare;
  private Turns<Document> turns;

  /** Reads how the model's first member hashes, and the articles. */
  @Setup
  public void read() {
    HashedFeaturizer first = (HashedFeaturizer) News.model(model).members().get(0).featurizer();
    bare = new BareHashes(first.hashSettings());
    turns = new Turns<>(News.documents(News.ALL));
  }

  /** Hashes the n-grams of the next article and adds up where they fall. */
  @Benchmark
  public int hashes(Amount amount) {
    int sum = 0;
    Document document = turns.next();
    amount.add(document);
    for (Sentence sentence : document.sentences()) {
      sum += bare.sum(document, sentence.index());
    }
    return sum;
  }
}
