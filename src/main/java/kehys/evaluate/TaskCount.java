package kehys.evaluate;

import java.util.ArrayList;
import java.util.List;
import kehys.model.Labels;
import kehys.statistics.Bootstrap;
import kehys.statistics.CalibrationCount;
import kehys.statistics.Confusion;

/** Gathers the answers to one task, article by article. */
final class TaskCount {
  private static final long SEED = 1;

  private final Labels labels;
  private final List<Confusion> articles = new ArrayList<>();
  private final CalibrationCount calibration = new CalibrationCount();

  TaskCount(Labels labels) {
    this.labels = labels;
  }

  /** The sentences that follow are of another article. */
  void beginArticle() {
    articles.add(new Confusion(labels));
  }

  /** Counts a sentence: its true label, the answer, the probabilities of all labels. */
  void add(int gold, int answer, double[] probabilities) {
    articles.get(articles.size() - 1).add(gold, answer);
    calibration.add(gold, answer, probabilities);
  }

  /** The figures; at least one sentence has been counted. */
  TaskResult result() {
    Bootstrap bootstrap = new Bootstrap(articles, SEED);
    return new TaskResult(
        bootstrap.interval(Confusion::macroF1),
        bootstrap.interval(Confusion::accuracy),
        bootstrap.total(),
        calibration.figures());
  }
}
