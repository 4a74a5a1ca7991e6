package kehys.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What one benchmark gave, as it is written. */
final class Figures {
  private Figures() {}

  /**
   * The score with its error (half of the 99.9 % interval, absent where it ran once) and unit, an
   * operation being an article; per second the UTF-16 units and sentences that were read, and bytes
   * of garbage per sentence, where sentences were counted; how much of a processor it had.
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
    double sentences = second(run, "sentences");
    put(figures, "characters_per_second", second(run, "characters"));
    put(figures, "sentences_per_second", sentences);
    double share = second(run, ProcessorShare.NAME);
    put(figures, "processor_share", share);
    put(figures, "characters_per_processor_second", second(run, "characters") / share);
    double garbage = second(run, "gc.alloc.rate.norm");
    put(figures, "bytes_per_operation", garbage);
    put(figures, "bytes_per_sentence", garbage * score.getScore() / sentences);
    return figures;
  }

  /** Leaves out what was not measured. Four digits say more than the machine can repeat. */
  private static void put(Map<String, Object> figures, String name, double value) {
    if (Double.isFinite(value)) {
      figures.put(name, new BigDecimal(value).round(new MathContext(4)).doubleValue());
    }
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
