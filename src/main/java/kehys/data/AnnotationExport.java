package kehys.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Converts labelled CSV to what a tool for labelling reads, row by row. */
public final class AnnotationExport {
  private final ExportOptions options;
  private long texts;
  private long joined;

  private AnnotationExport(ExportOptions options) {
    this.options = options;
  }

  /**
   * Converts files. All columns go along but to fastText, so that an import restores the rows.
   *
   * @param names CSV files, folders of them, or {@code -}
   * @param target takes what is written
   * @throws InputException where a file cannot be used as it is, with its line
   */
  public static ExportSummary run(
      List<String> names, ExportOptions options, FileDraft.Target target) throws IOException {
    AnnotationExport export = new AnnotationExport(options);
    List<String> files = CorpusReader.files(names);
    target.write(out -> export.write(files, out));
    return new ExportSummary(export.texts, export.joined);
  }

  private void write(List<String> files, OutputStream out) throws IOException {
    AnnotationWriter writer = options.writer(out);
    for (String file : files) {
      write(file, writer);
    }
    writer.finish();
    joined = writer instanceof FastTextWriter fastText ? fastText.joined() : 0;
  }

  private void write(String file, AnnotationWriter writer) throws IOException {
    try (InputStream in = Utf8.open(file)) {
      Table table = new Table(file, in, options.columns());
      Row first = table.next();
      ExportedColumns columns = new ExportedColumns(options, first);
      writer.write(columns.text(first));
      texts++;
      while (table.hasNext()) {
        writer.write(columns.text(table.next()));
        texts++;
      }
    }
  }
}
