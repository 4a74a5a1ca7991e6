package kehys.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows put together to articles. Rows with the same value in the group column are one article, also
 * where they stand in different files; without that column each row is an article of its own.
 */
final class Grouping {

  /**
   * The rows of an article.
   *
   * @param id the article's name
   * @param rows in the article's order
   */
  record Group(String id, List<Row> rows) {}

  private final Columns columns;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Group> byName = new HashMap<>();
  private boolean grouped = true;

  Grouping(Columns columns) {
    this.columns = columns;
  }

  /**
   * Takes in a row; {@code id} is the name of its article where the row names none, with the row's
   * line after it.
   */
  void add(String id, Row row) {
    if (!row.has(columns.group())) {
      grouped = false;
      groups.add(new Group(id + ":" + row.line(), List.of(row)));
      return;
    }
    String name = row.cell(columns.group());
    if (name.isEmpty()) {
      throw row.fault(
          "no article in column "
              + Found.quoted(columns.group())
              + "; name one in every row, or leave the column out");
    }
    group(name).rows().add(row);
  }

  private Group group(String name) {
    Group known = byName.get(name);
    if (known != null) {
      return known;
    }
    Group group = new Group(name, new ArrayList<>());
    byName.put(name, group);
    groups.add(group);
    return group;
  }

  /** Whether every row so far says which article it is of. */
  boolean isGrouped() {
    return grouped;
  }

  /** The articles in the order of their first rows. */
  List<Group> groups() {
    return groups.stream().map(this::ordered).toList();
  }

  private Group ordered(Group group) {
    if (group.rows().size() < 2 || !isOrdered(group.rows())) {
      return group;
    }
    List<OrderValue> values = new ArrayList<>(group.rows().size());
    for (Row row : group.rows()) {
      values.add(OrderValue.of(row, columns.order()));
    }
    Collections.sort(values);
    for (int i = 1; i < values.size(); i++) {
      refuseEqual(values.get(i - 1), values.get(i), group.id());
    }
    return new Group(group.id(), values.stream().map(OrderValue::row).toList());
  }

  private boolean isOrdered(List<Row> rows) {
    boolean ordered = rows.get(0).has(columns.order());
    for (Row row : rows) {
      if (row.has(columns.order()) != ordered) {
        throw row.fault(
            "article "
                + Found.quoted(row.cell(columns.group()))
                + " stands in several files, and not all have column "
                + Found.quoted(columns.order())
                + "; give it to all or to none");
      }
    }
    return ordered;
  }

  private void refuseEqual(OrderValue first, OrderValue second, String article) {
    if (first.compareTo(second) == 0) {
      throw second
          .row()
          .fault(
              "column "
                  + Found.quoted(columns.order())
                  + ": "
                  + second.row().cell(columns.order())
                  + " stands twice in article "
                  + Found.quoted(article)
                  + ", first in "
                  + first.row().file()
                  + ":"
                  + first.row().line()
                  + "; give each sentence a number of its own");
    }
  }
}
