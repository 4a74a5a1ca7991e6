package kehys.bench;

import java.util.concurrent.TimeUnit;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An article of running text cut into sentences, one article an operation. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class SplitBenchmark {
  private Turns<Article> turns;

  /** Writes the articles as running text. */
  @Setup
  public void read() {
    turns = new Turns<>(News.documents(News.ALL).stream().map(News::text).toList());
  }

  /** Cuts the next article. */
  @Benchmark
  public Document sentences(Amount amount) {
    Document document = SentenceSplitter.split(turns.next());
    amount.add(document);
    return document;
  }
}
