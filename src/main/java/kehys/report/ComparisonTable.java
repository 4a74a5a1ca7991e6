package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kehys.compare.Contest;
import kehys.compare.Score;
import kehys.compare.Standing;
import kehys.compare.TaskComparison;
import kehys.model.Card.Figure;

/** A comparison for a terminal: who reached what, and which differences are more than chance. */
public final class ComparisonTable {
  private ComparisonTable() {}

  /** The lines. */
  public static List<String> lines(RunReport report) {
    List<String> lines = new ArrayList<>();
    for (TaskComparison task : report.comparison().tasks()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s · %,d sentences of %,d articles",
              task.labels().task(),
              task.rows(),
              task.groups()));
      task.standings().forEach(standing -> lines.add(line(standing)));
      task.contests().forEach(contest -> lines.add(line(contest)));
      lines.add("");
    }
    return lines;
  }

  private static String line(Standing standing) {
    return String.format(
        Locale.ROOT,
        "  %-24s macro-F1 %s  accuracy %.3f  MCC %.3f  ECE %.3f  AURC %.3f",
        standing.name(),
        EvaluationTable.figure(score(standing, Score.Measure.MACRO_F1)),
        score(standing, Score.Measure.ACCURACY).value(),
        score(standing, Score.Measure.MCC).value(),
        standing.calibration().ece(),
        standing.riskCoverage().area());
  }

  private static Figure score(Standing standing, Score.Measure measure) {
    return standing.scores().stream()
        .filter(score -> score.measure() == measure)
        .findFirst()
        .orElseThrow()
        .percentile();
  }

  private static String line(Contest contest) {
    return String.format(
        Locale.ROOT,
        "  %s − %s: %s, p %.4f, corrected %.4f: %s",
        contest.first(),
        contest.second(),
        EvaluationTable.figure(contest.macroF1()),
        contest.p(),
        contest.holm(),
        contest.verdict());
  }
}
