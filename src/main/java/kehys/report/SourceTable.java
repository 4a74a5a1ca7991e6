package kehys.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kehys.evaluate.SourceCount;

/** How the sources that were found compare with those that people marked, a line a language. */
final class SourceTable {
  private static final int CELL = 12;

  private SourceTable() {}

  /** The lines of the table; none where there is nothing to compare. */
  static List<String> lines(SortedMap<String, SourceCount> sources) {
    List<String> lines = new ArrayList<>();
    if (!sources.isEmpty()) {
      lines.add("");
      lines.add("sources");
      lines.add(
          "  lang"
              + Stream.of("named", "exact", "overlapping", "missed", "found", "invented")
                  .map(head -> TerminalText.right(head, CELL))
                  .collect(Collectors.joining()));
      for (Map.Entry<String, SourceCount> entry : sources.entrySet()) {
        lines.add(line(entry.getKey(), entry.getValue()));
      }
      lines.add(line("all", sources.values().stream().reduce(SourceCount::plus).orElseThrow()));
    }
    return lines;
  }

  private static String line(String lang, SourceCount count) {
    return "  "
        + TerminalText.left(lang, 4)
        + Stream.of(
                count.named(),
                count.exact(),
                count.overlapping(),
                count.missed(),
                count.found(),
                count.invented())
            .map(number -> TerminalText.right(Integer.toString(number), CELL))
            .collect(Collectors.joining());
  }
}
