package kehys.data;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Imports and exports of a test.
 *
 * @param scene its files
 * @param format the format on the other side
 */
record Exchange(Scene scene, AnnotationFormat format) {
  static final String HEADER = "doc_id,sentence_id,kind,lang,publisher,publisher_type,text";

  ImportOptions options(String... tasks) {
    return new ImportOptions(format, List.of(tasks), "text", Optional.empty(), Optional.empty());
  }

  /** The CSV of a file with single quotes for double ones. */
  String imported(String content, String... tasks) throws IOException {
    return csv(scene.file("f.x", content.replace('\'', '"')), options(tasks));
  }

  static String csv(String file, ImportOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotationImport.run(file, options, content -> content.write(out));
    return out.toString(StandardCharsets.UTF_8);
  }

  void refused(String content, String fault, String... tasks) throws IOException {
    String file = scene.file("f.x", content.replace('\'', '"'));
    assertThatThrownBy(() -> csv(file, options(tasks)))
        .isInstanceOf(InputException.class)
        .hasMessage(file + fault);
  }

  String exported(String csv, String... tasks) throws IOException {
    return exported(scene.file("f.csv", csv), Columns.STANDARD, tasks);
  }

  String exported(String file, Columns columns, String... tasks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportOptions options = new ExportOptions(format, List.of(tasks), columns);
    AnnotationExport.run(List.of(file), options, content -> content.write(out));
    return out.toString(StandardCharsets.UTF_8);
  }

  void exportRefused(String csv, String fault, String... tasks) throws IOException {
    String file = scene.file("f.csv", csv);
    assertThatThrownBy(() -> exported(file, Columns.STANDARD, tasks))
        .isInstanceOf(InputException.class)
        .hasMessage(file + fault);
  }
}
