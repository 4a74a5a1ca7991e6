package kehys.data;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param file the file as the user named it
 * @param line the line its first cell starts on, from 1
 * @param header the names of the columns, one list for all rows of a file
 * @param cells as many cells as the header has names, as they were read
 */
public record Row(String file, long line, List<String> header, List<String> cells) {

  /** Keeps its own copies of the lists. */
  public Row {
    header = List.copyOf(header);
    cells = List.copyOf(cells);
  }

  /** Whether there is a column of this name. */
  public boolean has(String column) {
    return header.contains(column);
  }

  /** The trimmed cell of a column, empty where there is no such column. */
  public String cell(String column) {
    int place = header.indexOf(column);
    return place < 0 ? "" : cells.get(place).strip();
  }

  /** The same for a column of numbers: those that are equal are the same, as 1 and 1.0. */
  public String number(String column) {
    return OrderValue.plain(cell(column));
  }

  /** A fault at this row. */
  public InputException fault(String fault) {
    return new InputException(file, line, fault);
  }
}
