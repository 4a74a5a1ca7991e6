package kehys.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of figures at most {@value #WIDTH} columns wide: figures that do not fit beside each
 * other stand in a further table below, with the same rows.
 */
final class Grid {
  static final int WIDTH = 80;
  private static final int WIDEST_NAME = 24;
  private static final int GAP = 2;

  private final List<String> heads;
  private final List<Line> lines = new ArrayList<>();

  private record Line(String name, List<String> cells) {}

  /**
   * A table without rows yet.
   *
   * @param corner what the names of the rows are
   * @param columns what the cells are
   */
  Grid(String corner, List<String> columns) {
    heads = columns;
    add(corner, columns);
  }

  /** Adds a row. */
  void add(String name, List<String> cells) {
    lines.add(new Line(TerminalText.shortened(name, WIDEST_NAME), cells));
  }

  /** The lines of the table, with an empty one before each further part. */
  List<String> lines() {
    List<String> shown = new ArrayList<>();
    for (int from = 0; from < heads.size(); ) {
      int to = end(from);
      if (from > 0) {
        shown.add("");
      }
      for (Line line : lines) {
        shown.add(line(line, from, to));
      }
      from = to;
    }
    return shown;
  }

  private int end(int from) {
    int end = from + 1;
    int width = names() + width(from);
    while (end < heads.size() && width + width(end) <= WIDTH) {
      width += width(end++);
    }
    return end;
  }

  private String line(Line line, int from, int to) {
    StringBuilder shown = new StringBuilder(TerminalText.left(line.name, names()));
    for (int column = from; column < to; column++) {
      shown.append(TerminalText.right(cell(line, column), width(column)));
    }
    return shown.toString();
  }

  private int names() {
    return lines.stream().mapToInt(line -> TerminalText.width(line.name)).max().orElse(0);
  }

  private int width(int column) {
    return GAP
        + lines.stream().mapToInt(line -> TerminalText.width(cell(line, column))).max().orElse(0);
  }

  private static String cell(Line line, int column) {
    return TerminalText.shortened(line.cells.get(column), WIDEST_NAME);
  }
}
