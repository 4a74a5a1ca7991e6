package kehys.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kehys.annotate.Annotator;
import kehys.data.Batch;
import kehys.report.JsonLines;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Answers that are known written as JSON Lines, one article an operation. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class LinesBenchmark {
  private static final int ARTICLES = 500;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private JsonLines lines;
  private Turns<Answered> turns;

  /** Answers the articles. */
  @Setup
  public void read() throws IOException {
    lines = new JsonLines(bytes);
    Annotator annotator = new Annotator(News.model());
    turns =
        new Turns<>(
            News.documents(News.ALL).subList(0, ARTICLES).stream()
                .map(document -> Answered.by(annotator, document))
                .toList());
  }

  /** Writes the next article, in place of the one before. */
  @Benchmark
  public ByteArrayOutputStream lines(Amount amount) throws IOException {
    Answered next = turns.next();
    amount.add(next.document());
    bytes.reset();
    lines.write(Batch.of(next.document()), List.of(next.annotations()));
    return bytes;
  }
}
