package kehys.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kehys.annotate.Annotation;
import kehys.annotate.Annotator;
import kehys.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the sentences of an article to the answers of the default model, one article an operation.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnnotationBenchmark {
  private Annotator annotator;
  private Turns<Document> turns;

  /** Reads the default model and the articles. */
  @Setup
  public void read() {
    annotator = new Annotator(News.model());
    turns = new Turns<>(News.documents(News.ALL));
  }

  /** Answers the next article. */
  @Benchmark
  public List<Annotation> annotations(Amount amount) {
    Document document = turns.next();
    amount.add(document);
    return annotator.annotate(document);
  }
}
