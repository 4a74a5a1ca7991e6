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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From the sentences of an article to the answers of a model, one article an operation, as {@code
 * score --format csv} asks: voices are listened to only where the model does, as the default one.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class AnnotationBenchmark {
  /** The default model, or one of n-grams alone. */
  @Param({News.DEFAULT, News.NGRAMS})
  public String model;

  private Annotator annotator;
  private Turns<Document> turns;

  /** Reads or makes the model, and reads the articles. */
  @Setup
  public void read() {
    annotator = new Annotator(News.model(model));
    turns = new Turns<>(News.documents(News.ALL));
  }

  /** Answers the next article. */
  @Benchmark
  public List<Annotation> annotations(Amount amount) {
    Document document = turns.next();
    amount.add(document);
    return annotator.judge(document);
  }
}
