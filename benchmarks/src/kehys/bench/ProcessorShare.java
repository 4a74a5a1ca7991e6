package kehys.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * How much of a processor the process had: its processor time by time on the wall. Below 1 the
 * machine was busy with something else; what was done divided by it is what an idle one would do.
 */
public final class ProcessorShare implements InternalProfiler {
  static final String NAME = "processor";

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private long began;
  private long used;

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    began = System.nanoTime();
    used = system.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double share = (double) (system.getProcessCpuTime() - used) / (System.nanoTime() - began);
    return List.of(new ScalarResult(NAME, share, "processors", AggregationPolicy.AVG));
  }

  @Override
  public String getDescription() {
    return "share of a processor that the process had";
  }
}
