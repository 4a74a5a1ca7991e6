package kehys.evaluate;

import java.util.Optional;
import java.util.Set;
import kehys.data.Row;

/**
 * What two readers say of a sentence.
 *
 * @param first the first reader's label
 * @param second the second reader's label
 * @param row the second reader's row
 */
record Judged(String first, String second, Row row) {

  /** The labels in the columns of either reader, or none where one is to be left out. */
  static Optional<Judged> of(Pair pair, String first, String second, Set<String> ignored) {
    if (isIgnored(pair.first(), first, ignored) || isIgnored(pair.second(), second, ignored)) {
      return Optional.empty();
    }
    return Optional.of(
        new Judged(label(pair.first(), first), label(pair.second(), second), pair.second()));
  }

  private static boolean isIgnored(Row row, String column, Set<String> ignored) {
    return row.has(column) && ignored.contains(row.cell(column));
  }

  private static String label(Row row, String column) {
    String label = row.cell(column);
    if (label.isEmpty()) {
      throw row.fault("no label in column '" + column + "'; both readings need one");
    }
    return label;
  }

  boolean isSame() {
    return first.equals(second);
  }
}
