package kehys.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown; whatever stands in a cell is text there. */
final class MarkdownTable {
  private final List<String> lines = new ArrayList<>();

  /** A table without rows; all columns but the first are figures. */
  MarkdownTable(List<String> columns) {
    row(columns);
    lines.add("|---|" + "---:|".repeat(columns.size() - 1));
  }

  void row(List<String> cells) {
    lines.add(
        cells.stream().map(MarkdownTable::text).collect(Collectors.joining(" | ", "| ", " |")));
  }

  void row(String... cells) {
    row(Arrays.asList(cells));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Text that Markdown takes for nothing else. */
  static String text(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ")
        .replaceAll("([\\\\`*_\\[\\]|#~])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
