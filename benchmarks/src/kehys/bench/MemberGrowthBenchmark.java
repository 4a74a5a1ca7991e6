package kehys.bench;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kehys.annotate.Annotator;
import kehys.model.Model;
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
 * How the cost of an answer grows with the members that are averaged, one article an operation. All
 * are the default model's first member, so that each costs the same; nothing tells the model so.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class MemberGrowthBenchmark {
  /** Averaged members. */
  @Param({"1", "2", "4"})
  public int members;

  private Annotator annotator;
  private Turns<Document> turns;

  /** Makes the model and reads the articles. */
  @Setup
  public void read() {
    Model model = News.model();
    annotator =
        new Annotator(
            new Model(
                model.card(), Collections.nCopies(members, model.members().get(0)), List.of()));
    turns = new Turns<>(News.documents(News.ALL));
  }

  /** Answers the next article. */
  @Benchmark
  public Answered annotations(Amount amount) {
    Answered next = Answered.by(annotator, turns.next());
    amount.add(next.document());
    return next;
  }
}
