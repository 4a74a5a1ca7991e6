package kehys.bench;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * How far apart two answers were that a benchmark holds to be the same, where it told. A process
 * runs one benchmark, so that one number is enough.
 */
public final class LargestDifference implements InternalProfiler {
  static final String NAME = "difference";

  private static volatile double told = Double.NaN;

  /** Tells it, from a benchmark's setup. */
  public static void tell(double difference) {
    told = difference;
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    // The benchmark has told before.
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    return Double.isNaN(told)
        ? List.of()
        : List.of(new ScalarResult(NAME, told, "probability", AggregationPolicy.MAX));
  }

  @Override
  public String getDescription() {
    return "largest difference between answers that are held to be the same";
  }
}
