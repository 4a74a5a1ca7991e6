package kehys.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Converts the annotations of a tool to labelled CSV. The file is read twice and never held: first
 * for its columns and its faults, so that nothing is written of a file that cannot be used; then
 * for its rows.
 */
public final class AnnotationImport {
  private AnnotationImport() {}

  /**
   * Converts a file. The CSV has the columns of the project's own files, one for each task, and all
   * others that were found; its cells are raw.
   *
   * @param name the file, or {@code -}
   * @param target takes the CSV
   * @throws InputException where the file cannot be used as it is, with its line
   */
  public static ImportSummary run(String name, ImportOptions options, FileDraft.Target target)
      throws IOException {
    try (Rereadable file = Rereadable.of(name)) {
      ImportedColumns columns = new ImportedColumns(options.tasks());
      AnnotationReader reader = options.reader();
      read(file, reader, columns::add);
      if (options.format() == AnnotationFormat.JSONL) {
        columns.refuseMissing(name);
      }
      List<String> header = columns.header();
      target.write(out -> write(file, options, header, out));
      return columns.summary(reader.leftOut());
    }
  }

  private static void write(
      Rereadable file, ImportOptions options, List<String> header, OutputStream out)
      throws IOException {
    CsvWriter writer = new CsvWriter(out, header, true);
    ImportedRows rows = new ImportedRows(header, options.lang());
    try {
      read(file, options.reader(), text -> write(writer, rows.cells(text)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static void write(CsvWriter writer, List<String> cells) {
    try {
      writer.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Rereadable file, AnnotationReader reader, Consumer<LabelledText> sink) {
    String name = file.name();
    try (InputStream in = file.open()) {
      reader.read(new Source(name, FileName.stem(name), in), sink);
    } catch (IOException e) {
      throw Utf8.unreadable(name, e);
    }
  }
}
