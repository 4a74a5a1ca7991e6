package kehys.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kehys.compare.Slice;

/** How an entrant answers parts of the sentences: a drawing for each column that parts them. */
final class SliceFigures {
  /** Of a column with more values, those with most sentences are drawn; the table has all. */
  private static final int MOST = 20;

  private SliceFigures() {}

  static List<Drawing> of(StoredTask.Standing standing) {
    Map<String, List<Slice>> columns = new LinkedHashMap<>();
    for (Slice slice : standing.slices()) {
      columns.computeIfAbsent(slice.column(), fresh -> new ArrayList<>()).add(slice);
    }
    return columns.entrySet().stream()
        .filter(column -> column.getValue().size() > 1)
        .map(column -> drawing(standing.name() + " by " + column.getKey(), column.getValue()))
        .toList();
  }

  private static Drawing drawing(String title, List<Slice> slices) {
    List<IntervalFigure.Row> rows =
        slices.stream()
            .sorted(Comparator.comparing(Slice::rows).reversed())
            .limit(MOST)
            .map(SliceFigures::row)
            .toList();
    String cut = slices.size() > MOST ? ", the " + MOST + " largest of " + slices.size() : "";
    return IntervalFigure.of("Macro-F1 of " + title + cut, rows, Optional.empty());
  }

  private static IntervalFigure.Row row(Slice slice) {
    String style = TaskView.SliceView.isFew(slice) ? "few" : "plain";
    return new IntervalFigure.Row(slice.value(), slice.macroF1(), style);
  }
}
