package kehys.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kehys.annotate.Annotator;
import kehys.text.Document;
import kehys.text.Kind;
import kehys.text.Sentence;
import kehys.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost of a sentence grows with its length, one sentence an operation. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class LengthGrowthBenchmark {
  /** Longer ones are rare in the news; they are made of neighbours. */
  private static final int SINGLE = 200;

  /** Of the length, how much a sentence may be shorter or longer. */
  private static final double NEAR = 0.1;

  /** UTF-16 units of a sentence, about. */
  @Param({"50", "100", "200", "400", "800"})
  public int characters;

  private Annotator annotator;
  private Turns<Document> turns;

  /** Reads the default model, and finds sentences of the length or joins them. */
  @Setup
  public void read() {
    annotator = new Annotator(News.model());
    List<Document> found = new ArrayList<>();
    News.documents(News.ALL).forEach(document -> find(document, found));
    turns = new Turns<>(found);
  }

  private void find(Document document, List<Document> found) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : document.sentences()) {
      if (characters <= SINGLE || text.length() >= (1 - NEAR) * characters) {
        text.setLength(0);
      }
      text.append(text.isEmpty() ? "" : " ").append(sentence.text());
      if (Math.abs(text.length() - characters) <= NEAR * characters) {
        found.add(alone(document, text.toString()));
      }
    }
  }

  private static Document alone(Document from, String text) {
    Sentence sentence = new Sentence(0, Kind.BODY, new Span(0, text.length()), text);
    return new Document(News.article(from, text), List.of(sentence));
  }

  /** Answers the next sentence, how many a second. */
  @Benchmark
  public Answered annotations(Amount amount) {
    Answered next = latency();
    amount.add(next.document());
    return next;
  }

  /**
   * Answers the next sentence, how long each takes: of one length, so that what is worse than usual
   * is not their length. Sampled as long as in {@link SentenceBenchmark#latency}, and why.
   */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Warmup(iterations = 4, time = 1)
  @Measurement(iterations = 2, time = 5)
  public Answered latency() {
    return Answered.by(annotator, turns.next());
  }
}
