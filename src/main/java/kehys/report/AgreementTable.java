package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kehys.evaluate.Readings;
import kehys.model.Card.LabelFigures;
import kehys.statistics.Agreement;
import kehys.statistics.Confusion;

/** How far two readers agree, for a person at a terminal. */
public final class AgreementTable {
  private static final int SHOWN = 20;
  private static final int WIDTH = 80;
  private static final int NAME = 14;

  /** What chance would give is undefined then. */
  private static final String ONE_LABEL = "undefined: one label";

  private AgreementTable() {}

  /**
   * The lines of one task.
   *
   * @param all whether all differences are shown, not the first {@value #SHOWN}
   */
  public static List<String> lines(Readings.Task task, boolean all) {
    List<String> lines = new ArrayList<>();
    Confusion total = Agreement.total(task.articles());
    lines.add(total.labels().task());
    lines.add(line("", "  n", "observed", "kappa", "alpha"));
    lines.add(figures("all", task.articles()));
    task.languages().forEach((lang, articles) -> lines.add(figures(lang, articles)));
    lines.add("");
    lines.add("  " + TerminalText.left("label", NAME) + "  first  second  same label (2a/(n1+n2))");
    for (LabelFigures label : total.perLabel()) {
      lines.add("  " + TerminalText.left(label.label(), NAME) + label(total, label));
    }
    lines.add("");
    if (task.leftOut() > 0) {
      lines.add("  " + task.leftOut() + " sentences left out by their labels");
    }
    lines.addAll(differences(task.differences(), all));
    return lines;
  }

  private static String label(Confusion total, LabelFigures label) {
    int place = total.labels().names().indexOf(label.label());
    int second = 0;
    for (int first = 0; first < total.labels().size(); first++) {
      second += total.count(first, place);
    }
    return String.format(Locale.ROOT, "%7d %7d  %.3f", label.support(), second, label.f1());
  }

  private static String figures(String name, List<Confusion> articles) {
    Confusion total = Agreement.total(articles);
    Agreement agreement = Agreement.of(articles);
    boolean alone = hasOneLabel(total);
    return line(
        name,
        Integer.toString(total.total()),
        EvaluationTable.figure(agreement.observed()),
        alone ? ONE_LABEL : EvaluationTable.figure(agreement.kappa()),
        alone ? ONE_LABEL : EvaluationTable.figure(agreement.alpha()));
  }

  private static boolean hasOneLabel(Confusion total) {
    return IntStream.range(0, total.labels().size())
        .anyMatch(label -> total.count(label, label) == total.total());
  }

  private static String line(String name, String... cells) {
    StringBuilder line = new StringBuilder("  ").append(TerminalText.left(name, 4));
    line.append(TerminalText.right(cells[0], 6));
    for (int i = 1; i < cells.length; i++) {
      line.append("  ").append(TerminalText.left(cells[i], 20));
    }
    return line.toString().stripTrailing();
  }

  private static List<String> differences(List<Readings.Difference> differences, boolean all) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + differences.size() + " differences");
    differences.stream()
        .limit(all ? differences.size() : SHOWN)
        .forEach(
            one -> {
              lines.add("  " + one.where() + ": " + one.first() + " / " + one.second());
              lines.add("    " + TerminalText.shortened(one.text(), WIDTH - 4));
            });
    lines.add("");
    return lines;
  }
}
