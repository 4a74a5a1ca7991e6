package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kehys.behaviour.Behaviour;
import kehys.behaviour.Failure;

/** What changes of sentences did to the answers, with the worst failures of each. */
final class BehaviourTable {
  private static final String ROW = "  %-30s%-13s%9s%8s  %-22s%s";
  private static final int WIDTH = 100;
  private static final int WORST = 3;

  private BehaviourTable() {}

  /** The lines of the table; none where there is nothing to show. */
  static List<String> lines(List<Behaviour> behaviours) {
    List<String> lines = new ArrayList<>();
    if (!behaviours.isEmpty()) {
      lines.add("");
      lines.add("behaviour: how often an answer is not what it should be after a change");
      lines.add(
          String.format(
              Locale.ROOT, ROW, "change", "task", "changed", "failed", "rate", "outcome"));
      behaviours.forEach(behaviour -> lines.add(line(behaviour)));
      behaviours.forEach(behaviour -> lines.addAll(worst(behaviour)));
    }
    return lines;
  }

  private static String line(Behaviour behaviour) {
    return String.format(
        Locale.ROOT,
        ROW,
        behaviour.change().name(),
        behaviour.task(),
        behaviour.sentences(),
        behaviour.failed(),
        EvaluationTable.figure(behaviour.rate()),
        behaviour.outcome().label());
  }

  private static List<String> worst(Behaviour behaviour) {
    List<String> lines = new ArrayList<>();
    for (Failure failure : behaviour.worst().stream().limit(WORST).toList()) {
      if (lines.isEmpty()) {
        lines.add("");
        lines.add("  " + behaviour.change().name() + ", " + behaviour.task());
      }
      lines.add("    " + failure.article() + ", sentence " + failure.sentence());
      lines.add(line(failure.before()));
      lines.add(line(failure.after()));
    }
    return lines;
  }

  private static String line(Failure.Answered answered) {
    return "      "
        + TerminalText.left(answered.label(), 13)
        + TerminalText.percent(answered.probability())
        + "  "
        + TerminalText.shortened(answered.text(), WIDTH);
  }
}
