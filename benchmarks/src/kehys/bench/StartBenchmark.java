package kehys.bench;

import java.util.concurrent.TimeUnit;
import kehys.model.Model;
import kehys.text.Document;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
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

/** What a run has to wait for before its first answer. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartBenchmark {

  /** Reads the default model, again and again. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
  public Model model() {
    return News.model();
  }

  /** The first article of a process, which reads the lexicon of its language. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Reading firstVoices(FirstArticle article) {
    return VoiceFinder.read(article.document);
  }

  /** An article that was read before the clock starts. */
  @State(Scope.Thread)
  public static class FirstArticle {
    private Document document;

    /** Reads it. */
    @Setup
    public void read() {
      document = News.documents("en").get(0);
    }
  }
}
