package kehys.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * How labelled rows are written for a tool.
 *
 * @param format what will read them
 * @param tasks columns with labels, one task each
 * @param columns which columns hold what; they get the names of {@link Columns#STANDARD}
 */
public record ExportOptions(AnnotationFormat format, List<String> tasks, Columns columns) {

  /** Keeps its own copy of the list. */
  public ExportOptions {
    tasks = List.copyOf(tasks);
  }

  /** A new writer of the format. */
  AnnotationWriter writer(OutputStream out) throws IOException {
    return switch (format) {
      case DOCCANO -> new DoccanoWriter(out, new Tasks(tasks));
      case LABEL_STUDIO -> new LabelStudioWriter(out);
      case FASTTEXT -> new FastTextWriter(out, new Tasks(tasks));
      case JSONL -> new PlainJsonWriter(out);
    };
  }
}
