package kehys.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kehys.annotate.Verdict;
import kehys.model.Labels;

/**
 * How many sentences were given which labels: a table of the first two tasks, a list of the rest.
 */
final class LabelCounts {
  private static final int GAP = 2;

  /** Answered labels, in the order of the tasks, to number of sentences. */
  private final Map<List<Integer>, Integer> counts = new LinkedHashMap<>();

  private List<Labels> tasks = List.of();

  void add(List<Verdict> verdicts) {
    tasks = verdicts.stream().map(Verdict::labels).toList();
    counts.merge(verdicts.stream().map(Verdict::best).toList(), 1, Integer::sum);
  }

  List<String> lines() {
    return switch (tasks.size()) {
      case 0 -> List.of("no sentences");
      case 1 -> list(0);
      default -> table();
    };
  }

  private List<String> list(int task) {
    Labels labels = tasks.get(task);
    List<String> lines = new ArrayList<>();
    for (int label = 0; label < labels.size(); label++) {
      lines.add(
          TerminalText.left(labels.names().get(label), width(labels) + GAP) + count(task, label));
    }
    return lines;
  }

  private List<String> table() {
    Labels rows = tasks.get(0);
    Labels columns = tasks.get(1);
    List<String> lines = new ArrayList<>();
    lines.add(line(rows, "sentences", columns.names()));
    for (int row = 0; row < rows.size(); row++) {
      lines.add(line(rows, rows.names().get(row), cells(row)));
    }
    for (int task = 2; task < tasks.size(); task++) {
      lines.addAll(list(task));
    }
    return lines;
  }

  private List<String> cells(int row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < tasks.get(1).size(); column++) {
      int wanted = column;
      int count = sum(key -> key.get(0) == row && key.get(1) == wanted);
      cells.add(count == 0 ? "·" : Integer.toString(count));
    }
    return cells;
  }

  private String line(Labels rows, String head, List<String> cells) {
    StringBuilder line = new StringBuilder(TerminalText.left(head, width(rows)));
    for (int column = 0; column < cells.size(); column++) {
      int width = TerminalText.width(tasks.get(1).names().get(column)) + GAP;
      line.append(TerminalText.right(cells.get(column), width));
    }
    return line.toString();
  }

  private int count(int task, int label) {
    return sum(key -> key.get(task) == label);
  }

  private int sum(Predicate<List<Integer>> wanted) {
    return counts.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static int width(Labels labels) {
    int longest = labels.names().stream().mapToInt(TerminalText::width).max().orElse(0);
    return Math.max(longest, TerminalText.width("sentences"));
  }
}
