package kehys.report;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How an entrant answered a task, as a run's page shows it.
 *
 * @param standing its figures
 * @param seconds mean seconds of a fold, 0 where it learned nothing
 * @param confusion a row for each true label
 * @param reliability what was said against what came true
 * @param errors its surest wrong answers
 */
public record StandingView(
    StoredTask.Standing standing,
    double seconds,
    List<List<Cell>> confusion,
    Drawing reliability,
    List<ErrorView> errors) {
  private static final int TINTS = 6;

  /**
   * A cell of a confusion matrix.
   *
   * @param count number of sentences
   * @param percent of the sentences with this true label
   * @param tint from 0 for none to {@value #TINTS} for all of them
   * @param right whether the answer is the true label
   */
  public record Cell(int count, long percent, int tint, boolean right) {}

  /**
   * A wrong answer with its sentence.
   *
   * @param error the answer
   * @param text the sentence, empty where the run does not keep it
   */
  public record ErrorView(StoredTask.WrongAnswer error, String text) {}

  static StandingView of(
      StoredRun run,
      StoredTask task,
      StoredTask.Standing standing,
      Map<List<String>, String> sentences) {
    return new StandingView(
        standing,
        run.entrant(standing.name()).mean(),
        IntStream.range(0, task.labels().size())
            .mapToObj(row -> cells(standing.confusion().get(row), row))
            .toList(),
        ReliabilityFigure.of("Reliability of " + standing.name(), standing.calibration().bins()),
        standing.errors().stream()
            .map(error -> new ErrorView(error, sentences.getOrDefault(error.key(), "")))
            .toList());
  }

  private static List<Cell> cells(List<Integer> counts, int row) {
    int all = counts.stream().mapToInt(Integer::intValue).sum();
    return IntStream.range(0, counts.size())
        .mapToObj(column -> cell(counts.get(column), all, row == column))
        .toList();
  }

  private static Cell cell(int count, int all, boolean right) {
    double share = all == 0 ? 0 : (double) count / all;
    return new Cell(count, Math.round(100 * share), (int) Math.ceil(TINTS * share), right);
  }
}
