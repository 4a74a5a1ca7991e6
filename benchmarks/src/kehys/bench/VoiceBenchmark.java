package kehys.bench;

import java.util.concurrent.TimeUnit;
import kehys.text.Document;
import kehys.voice.Reading;
import kehys.voice.VoiceFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whom each sentence of an article credits, one article an operation. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 5, time = 600, timeUnit = TimeUnit.MILLISECONDS)
public class VoiceBenchmark {
  /** Language of the articles. */
  @Param({"all", "de", "en", "fi", "fr", "ru", "sv"})
  public String lang;

  private Turns<Document> turns;

  /** Reads the articles. */
  @Setup
  public void read() {
    turns = new Turns<>(News.documents(lang));
  }

  /** Finds the voices of the next article. */
  @Benchmark
  public Reading voices(Amount amount) {
    Document document = turns.next();
    amount.add(document);
    return VoiceFinder.read(document);
  }
}
