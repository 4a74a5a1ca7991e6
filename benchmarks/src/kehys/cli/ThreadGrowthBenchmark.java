package kehys.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kehys.annotate.Annotator;
import kehys.bench.Amount;
import kehys.bench.News;
import kehys.bench.Turns;
import kehys.data.Batch;
import kehys.report.JsonLines;
import kehys.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How threads share the work of {@code kehys score}: batches of articles answered by so many, and
 * written as JSON Lines by the one that waits for them. A batch an operation.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class ThreadGrowthBenchmark {
  private static final int ARTICLES = 100;

  /** Threads that answer. */
  @Param({"1", "2"})
  public int threads;

  /** Where the answers go. */
  OutputStream out = OutputStream.nullOutputStream();

  private Turns<Batch> turns;
  private Workers workers;

  /** Reads the default model and the articles. */
  @Setup
  public void read() throws IOException {
    List<Document> all = News.documents(News.ALL);
    List<Batch> batches = new ArrayList<>();
    for (int from = 0; from + ARTICLES <= all.size(); from += ARTICLES) {
      batches.add(batch(all.subList(from, from + ARTICLES)));
    }
    turns = new Turns<>(batches);
    workers = new Workers(new Annotator(News.model())::annotate, new JsonLines(out), threads);
  }

  private static Batch batch(List<Document> documents) {
    Stream<Batch.Place> order =
        IntStream.range(0, documents.size())
            .boxed()
            .flatMap(
                document ->
                    IntStream.range(0, documents.get(document).sentences().size())
                        .mapToObj(sentence -> new Batch.Place(document, sentence)));
    return new Batch(documents, order.toList());
  }

  /** Hands over the next batch, and writes those before it that are too many to hold. */
  @Benchmark
  public void batches(Amount amount) throws IOException {
    Batch next = turns.next();
    next.documents().forEach(amount::add);
    workers.take(next);
  }

  /** Writes what is still held, and lets the threads go. */
  @TearDown
  public void finish() throws IOException {
    workers.finish();
    workers.close();
  }
}
