package kehys.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All figures of some benchmarks as a table, a column for each that one of them has. */
final class FigureTable {
  private FigureTable() {}

  static String of(List<Measured> measured) {
    Set<String> columns = new LinkedHashSet<>();
    measured.forEach(one -> columns.addAll(one.figures().keySet()));
    StringBuilder table = new StringBuilder("<div class=\"wide\"><table>\n<tr><th>benchmark</th>");
    for (String column : columns) {
      String name = Markup.escaped(column.replace('_', ' '));
      table.append("<th>").append(name).append("</th>");
    }
    table.append("<th>unit</th></tr>\n");
    measured.forEach(one -> table.append(row(one, columns)));
    return table.append("</table></div>\n").toString();
  }

  private static String row(Measured one, Set<String> columns) {
    StringBuilder row = new StringBuilder("<tr><th>" + Markup.escaped(one.name()) + "</th>");
    for (String column : columns) {
      row.append("<td>").append(one.figure(column).map(Markup::number).orElse("")).append("</td>");
    }
    return row.append("<td>").append(Markup.escaped(one.unit())).append("</td></tr>\n").toString();
  }
}
