package kehys.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up single cells of a CSV file. */
public final class CellsByKey {
  private CellsByKey() {}

  /**
   * The cells of one column, by the cells of others.
   *
   * @param keys names of the columns that tell a row
   * @param wanted the keys that are looked for, a cell for each of {@code keys}
   * @param value name of the column whose cell is given
   * @throws InputException where the file cannot be read or lacks one of the columns
   */
  public static Map<List<String>, String> read(
      Path file, List<String> keys, Set<List<String>> wanted, String value) {
    Map<List<String>, String> cells = new HashMap<>();
    try (InputStream in = Utf8.open(file.toString())) {
      Table table = new Table(file.toString(), in);
      while (table.hasNext()) {
        Row row = table.next();
        check(row, keys, value);
        List<String> key = keys.stream().map(row::cell).toList();
        if (wanted.contains(key)) {
          cells.put(key, row.cell(value));
        }
      }
    } catch (IOException e) {
      throw Utf8.unreadable(file.toString(), e);
    }
    return cells;
  }

  private static void check(Row row, List<String> keys, String value) {
    if (!row.has(value) || !row.header().containsAll(keys)) {
      throw new InputException(
          row.file(),
          1,
          "expected the columns "
              + Found.list(keys)
              + " and "
              + Found.quoted(value)
              + ", found "
              + Found.list(row.header())
              + "; let kehys compare write the run again");
    }
  }
}
