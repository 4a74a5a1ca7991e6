package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kehys.data.Corpus;
import kehys.evaluate.TaskResult;
import kehys.model.Card.Figure;
import kehys.model.Card.LabelFigures;
import kehys.model.Labels;
import kehys.statistics.CalibrationFigures;
import kehys.statistics.Confusion;

/** An evaluation for a person at a terminal. */
public final class EvaluationTable {
  private static final int CELL = 11;

  private EvaluationTable() {}

  /** The lines of the table. */
  public static List<String> lines(EvaluationReport report) {
    Corpus corpus = report.corpus();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "model %s on %s: %,d sentences, %,d articles; 95 %% intervals over articles",
            report.model(),
            String.join(", ", corpus.files()),
            corpus.size(),
            corpus.articles().size()));
    report.results().forEach(result -> lines.addAll(lines(result)));
    lines.addAll(SourceTable.lines(report.found().sources()));
    lines.addAll(BehaviourTable.lines(report.behaviours()));
    return lines;
  }

  private static List<String> lines(TaskResult result) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(result.task());
    lines.add("  macro-F1     " + figure(result.macroF1()));
    lines.add("  accuracy     " + figure(result.accuracy()));
    CalibrationFigures calibration = result.calibration();
    lines.add(
        String.format(
            Locale.ROOT,
            "  calibration  ECE %.3f, log loss %.3f, Brier %.3f",
            calibration.ece(),
            calibration.logLoss(),
            calibration.brier()));
    lines.add("");
    lines.addAll(perLabel(result.confusion()));
    lines.add("");
    lines.addAll(confusion(result.confusion()));
    return lines;
  }

  /** A figure as it is shown to people: {@code 0.612 [0.571, 0.650]}. */
  static String figure(Figure figure) {
    return String.format(
        Locale.ROOT, "%.3f [%.3f, %.3f]", figure.value(), figure.low(), figure.high());
  }

  private static List<String> perLabel(Confusion confusion) {
    int width = width(confusion.labels());
    List<String> lines = new ArrayList<>();
    lines.add(line(width, "label", List.of("precision", "recall", "F1", "support")));
    for (LabelFigures label : confusion.perLabel()) {
      lines.add(
          line(
              width,
              label.label(),
              List.of(
                  decimal(label.precision()),
                  decimal(label.recall()),
                  decimal(label.f1()),
                  Integer.toString(label.support()))));
    }
    return lines;
  }

  private static List<String> confusion(Confusion confusion) {
    int width = width(confusion.labels());
    List<String> names = confusion.labels().names();
    List<String> lines = new ArrayList<>();
    lines.add(line(width, "truth ↓", names));
    for (int gold = 0; gold < names.size(); gold++) {
      List<String> cells = new ArrayList<>();
      for (int answer = 0; answer < names.size(); answer++) {
        int cell = Math.max(CELL, TerminalText.width(names.get(answer)) + 1);
        cells.add(TerminalText.right(Integer.toString(confusion.count(gold, answer)), cell));
      }
      lines.add("  " + TerminalText.left(names.get(gold), width) + String.join("", cells));
    }
    return lines;
  }

  private static String line(int width, String head, List<String> cells) {
    StringBuilder line = new StringBuilder("  ").append(TerminalText.left(head, width));
    for (String cell : cells) {
      line.append(TerminalText.right(cell, Math.max(CELL, TerminalText.width(cell) + 1)));
    }
    return line.toString();
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static int width(Labels labels) {
    return labels.names().stream().mapToInt(TerminalText::width).max().orElse(0) + 1;
  }
}
