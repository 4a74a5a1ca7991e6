package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is exported and imported again is the same bytes. */
class RoundTripTest {
  private static final String[] PIECES = {
    "a", "\"", ",", ";", "\n", "\r", "\r\n", "\t", " ", "ä", "😀", "=", "'", "\\", "\u2028", "”",
    "<"
  };
  private static final List<String> LABELS = List.of("", "praise", "=x", "a:b", "två ord", "😀");

  private final Random random = new Random(7);
  private final Scene scene;

  RoundTripTest(@TempDir Path folder) {
    this.scene = new Scene(folder);
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  private String label() {
    return LABELS.get(random.nextInt(LABELS.size()));
  }

  private String csv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> header = new ArrayList<>(List.of(Exchange.HEADER.split(",")));
    header.addAll(List.of("tone", "attribution", "empty", "Other column", "x:y"));
    CsvWriter writer = new CsvWriter(out, header, true);
    for (int i = 0; i < 500; i++) {
      List<String> cells = new ArrayList<>(List.of("d" + i / 7, String.valueOf(i % 7)));
      cells.addAll(List.of(cell(), cell(), cell(), cell(), cell() + "x" + cell()));
      cells.addAll(List.of(label(), label(), "", cell(), cell()));
      writer.row(cells);
    }
    writer.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FASTTEXT")
  void random_rows_come_back_with_all_columns(AnnotationFormat format) throws IOException {
    Exchange exchange = new Exchange(scene, format);
    String csv = csv();
    String file = scene.file("f.x", exchange.exported(csv, "tone", "attribution"));
    assertThat(Exchange.csv(file, exchange.options("tone", "attribution"))).isEqualTo(csv);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FASTTEXT")
  void one_task_comes_back_by_its_name(AnnotationFormat format) throws IOException {
    Exchange exchange = new Exchange(scene, format);
    String csv = csv();
    String file = scene.file("f.x", exchange.exported(csv, "tone"));
    assertThat(Exchange.csv(file, exchange.options("tone"))).isEqualTo(csv);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FASTTEXT")
  void the_built_in_tasks_need_no_name(AnnotationFormat format) throws IOException {
    Exchange exchange = new Exchange(scene, format);
    String csv = "datasets/examples/letter-of-thanks.fi.csv";
    String exported = exchange.exported(csv, Columns.STANDARD, "attribution", "framing");
    assertThat(Exchange.csv(scene.file("f.x", exported), exchange.options()))
        .isEqualTo(Files.readString(Path.of(csv)));
  }
}
