package kehys.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a header, row by row. Empty lines are passed over; ragged rows are refused. */
final class Table implements Iterator<Row> {
  private static final int SHARED_LENGTH = 40;
  private static final int SHARED_COUNT = 10_000;

  private final String file;
  private final CsvWatch watch;
  private final Iterator<CSVRecord> records;
  private final List<String> header;
  private final Map<String, String> shared = new HashMap<>();

  /** Refuses a header that will not do. */
  private interface HeaderCheck {
    void check(String file, long line, List<String> names);
  }

  /**
   * Reads the header.
   *
   * @param in the file's bytes; the caller closes it
   */
  Table(String file, InputStream in, Columns columns) {
    this(file, in, columns.delimiter(), columns::check);
  }

  /** Reads a header of any columns. */
  Table(String file, InputStream in) {
    this(file, in, Optional.of(','), (name, line, names) -> {});
  }

  private Table(String file, InputStream in, Optional<Character> given, HeaderCheck check) {
    this.file = file;
    try {
      BufferedReader text = new BufferedReader(new Utf8Reader(file, in));
      Lines passed = new Lines();
      Optional<Character> declared = Delimiter.declared(text, passed);
      char found = Delimiter.find(text);
      char delimiter = given.or(() -> declared).orElse(found);
      watch = new CsvWatch(file, text, delimiter, passed);
      records = parser(watch, delimiter).iterator();
    } catch (IOException e) {
      throw Utf8.unreadable(file, e);
    }
    header = header(check);
    if (!hasNext()) {
      throw new InputException(file, 0, "expected rows below the header, found none");
    }
  }

  private static CSVParser parser(CsvWatch watch, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    return CSVParser.builder().setReader(watch).setFormat(format).get();
  }

  private List<String> header(HeaderCheck check) {
    if (!hasNext()) {
      throw new InputException(file, 0, "expected a header row, found an empty file");
    }
    CSVRecord names = records.next();
    List<String> stripped = names.stream().map(String::strip).toList();
    check.check(file, watch.nextStart(), stripped);
    return stripped;
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw Utf8.unreadable(file, e);
    }
  }

  @Override
  public Row next() {
    CSVRecord cells = records.next();
    long line = watch.nextStart();
    if (cells.size() != header.size()) {
      throw new InputException(
          file,
          line,
          "expected " + header.size() + " cells as in the header, found " + cells.size());
    }
    List<String> kept = new ArrayList<>(cells.size());
    for (String cell : cells) {
      kept.add(shared(cell));
    }
    return new Row(file, line, header, kept);
  }

  /** Languages, labels and article names repeat from row to row: one copy serves all. */
  private String shared(String cell) {
    if (cell.length() > SHARED_LENGTH) {
      return cell;
    }
    String known = shared.get(cell);
    if (known == null && shared.size() < SHARED_COUNT) {
      shared.put(cell, cell);
    }
    return known == null ? cell : known;
  }
}
