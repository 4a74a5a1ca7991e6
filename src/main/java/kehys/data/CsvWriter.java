package kehys.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes CSV: RFC 4180 but for its line ends, which are single line feeds as in the project's own
 * files; UTF-8 without a byte order mark.
 *
 * <p>Spreadsheets take a cell that begins with {@code = + - @}, a tab or a return for a formula. So
 * that none is run, such a cell gets an apostrophe before it, unless the writer is raw.
 */
public final class CsvWriter {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final Writer out;
  private final boolean raw;
  private final int width;

  /**
   * Writes the header.
   *
   * @param out where to; the caller closes it, after {@link #flush}
   * @param header the columns' names
   * @param raw whether cells that look like formulas are written as they are
   */
  public CsvWriter(OutputStream out, List<String> header, boolean raw) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.raw = raw;
    this.width = header.size();
    row(header);
  }

  /** Writes a row of as many cells as the header has. */
  public void row(List<String> cells) throws IOException {
    if (cells.size() != width) {
      throw new IllegalArgumentException("expected " + width + " cells, found " + cells.size());
    }
    for (int i = 0; i < width; i++) {
      FORMAT.print(raw ? cells.get(i) : inert(cells.get(i)), out, i == 0);
    }
    FORMAT.println(out);
  }

  /** Sends on what is buffered. */
  public void flush() throws IOException {
    out.flush();
  }

  private static String inert(String cell) {
    return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
