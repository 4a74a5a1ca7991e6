package kehys.bench;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kehys.annotate.Annotator;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A sentence that stands alone, from its text to the verdicts of the default model. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class SentenceBenchmark {
  private Annotator annotator;
  private Turns<Article> turns;

  /** Reads the default model, and the sentences of all articles in a fixed shuffled order. */
  @Setup
  public void read() {
    annotator = new Annotator(News.model());
    List<Article> sentences =
        News.documents(News.ALL).stream().flatMap(News::alone).collect(Collectors.toList());
    Collections.shuffle(sentences, new Random(1));
    turns = new Turns<>(sentences);
  }

  /** Answers the next sentence, how many a second. */
  @Benchmark
  public Answered sentences(Amount amount) {
    Answered next = latency();
    amount.add(next.document());
    return next;
  }

  /**
   * Answers the next sentence, how long each takes: JMH counts no amounts where it samples. Of a
   * short iteration it makes the slow ones too many: when it has too many times it halves how often
   * each was seen, but never once to nothing, and the slow are those that were seen once. The
   * warm-up is long because the compiler has the rules of who speaks to get through: after six
   * seconds it still is at work, and the slow sentences wait for it.
   */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MICROSECONDS)
  @Warmup(iterations = 20, time = 1)
  @Measurement(iterations = 2, time = 5)
  public Answered latency() {
    Document document = SentenceSplitter.split(turns.next());
    return Answered.by(annotator, document);
  }
}
