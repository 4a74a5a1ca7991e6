package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final String[] PIECES = {
    "a", "\"", ",", ";", "\n", "\r", "\r\n", "\t", " ", "ä", "😀", "=", "'", "#", "\\", ""
  };

  private final Random random = new Random(7);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private String cell() {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  private long line() {
    return out.toString(StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
  }

  @Test
  void random_cells_come_back_with_the_lines_they_start_on() throws IOException {
    List<String> header = List.of("a\n\"b\"", "text", "c");
    CsvWriter writer = new CsvWriter(out, header, true);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      writer.flush();
      Row row = new Row("f.csv", line(), header, List.of(cell(), cell(), cell()));
      rows.add(row);
      writer.row(row.cells());
    }
    writer.flush();
    Table table = new Table("f.csv", new ByteArrayInputStream(out.toByteArray()), Columns.STANDARD);
    assertThat(table).toIterable().containsExactlyElementsOf(rows);
  }
}
