package kehys.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** What one benchmark gave, as it is written. */
final class Figures {
  private static final double HALF = 50;
  private static final double NEARLY_ALL = 99;

  private Figures() {}

  /**
   * The score with its error (half of the 99.9 % interval, absent where it ran once) and unit; per
   * second the UTF-16 units and sentences that were read, and bytes of garbage per sentence, where
   * sentences were counted; percentiles where single operations were timed; how much of a processor
   * it had; how far apart answers are that are held to be the same, where a benchmark told.
   */
  static Map<String, Object> of(RunResult run) {
    Result<?> score = run.getPrimaryResult();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("benchmark", run.getParams().getBenchmark());
    for (String name : run.getParams().getParamsKeys()) {
      figures.put(name, run.getParams().getParam(name));
    }
    put(figures, "score", score.getScore());
    put(figures, "error", score.getScoreError());
    figures.put("unit", score.getScoreUnit());
    if (run.getParams().getMode() == Mode.SampleTime) {
      percentiles(figures, score.getStatistics());
    }
    double sentences = second(run, "sentences");
    put(figures, "characters_per_second", second(run, "characters"));
    put(figures, "sentences_per_second", sentences);
    double share = second(run, ProcessorShare.NAME);
    put(figures, "processor_share", share);
    put(figures, "characters_per_processor_second", second(run, "characters") / share);
    double garbage = second(run, "gc.alloc.rate.norm");
    put(figures, "bytes_per_operation", garbage);
    put(figures, "bytes_per_sentence", garbage * score.getScore() / sentences);
    put(figures, "largest_difference", second(run, LargestDifference.NAME));
    return figures;
  }

  /** How long half of the operations take at most, and all but one in a hundred, and the ratio. */
  static void percentiles(Map<String, Object> figures, Statistics times) {
    double half = times.getPercentile(HALF);
    double nearlyAll = times.getPercentile(NEARLY_ALL);
    put(figures, "p50", half);
    put(figures, "p99", nearlyAll);
    put(figures, "p99_by_p50", nearlyAll / half);
  }

  /** Leaves out what was not measured. */
  private static void put(Map<String, Object> figures, String name, double value) {
    if (Double.isFinite(value)) {
      figures.put(name, rounded(value));
    }
  }

  /** Four digits say more than the machine can repeat. */
  static double rounded(double value) {
    return new BigDecimal(value).round(new MathContext(4)).doubleValue();
  }

  private static double second(RunResult run, String ending) {
    for (String name : run.getSecondaryResults().keySet()) {
      if (name.endsWith(ending)) {
        return run.getSecondaryResults().get(name).getScore();
      }
    }
    return Double.NaN;
  }
}
