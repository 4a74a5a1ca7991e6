package kehys.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a CSV file.
 *
 * @param file the file as the user named it
 * @param line the line its first cell starts on, from 1
 * @param cells header name to cell, in the order of the header
 */
public record Row(String file, long line, Map<String, String> cells) {

  /** Keeps its own copy of the cells. */
  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The trimmed cell of a column, empty where there is no such column. */
  public String cell(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  /** A fault at this row. */
  public InputException fault(String fault) {
    return new InputException(file, line, fault);
  }
}
