package kehys.data;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A row and its place in its article.
 *
 * @param row the row
 * @param value an integer or decimal number
 */
record OrderValue(Row row, BigDecimal value) implements Comparable<OrderValue> {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,18})?");

  /** Reads the cell of the order column. */
  static OrderValue of(Row row, String column) {
    String cell = row.cell(column);
    if (!NUMBER.matcher(cell).matches()) {
      throw row.fault(
          "column "
              + Found.quoted(column)
              + ": expected a number, found "
              + Found.quoted(cell)
              + "; number the sentences of each article");
    }
    return new OrderValue(row, new BigDecimal(cell));
  }

  /** A number as its shortest decimal, so that 1 and 1.0 are the same; other text as it is. */
  static String plain(String cell) {
    return NUMBER.matcher(cell).matches()
        ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
        : cell;
  }

  @Override
  public int compareTo(OrderValue other) {
    return value.compareTo(other.value);
  }
}
