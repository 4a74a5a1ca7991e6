package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
  private static String written(boolean raw, List<List<String>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter writer = new CsvWriter(out, rows.get(0), raw);
    for (List<String> row : rows.subList(1, rows.size())) {
      writer.row(row);
    }
    writer.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void cells_are_quoted_where_they_must_be() throws IOException {
    assertThat(
            written(
                false,
                List.of(List.of("id", "text"), List.of("1", "a, \"b\"\nc"), List.of("2", ""))))
        .isEqualTo("id,text\n1,\"a, \"\"b\"\"\nc\"\n2,\n");
  }

  @Test
  void cells_that_look_like_formulas_are_inert() throws IOException {
    List<List<String>> rows =
        List.of(
            List.of("a", "=b"),
            List.of("=1+1", "+1"),
            List.of("-1", "@x"),
            List.of("\tx", "\rx"),
            List.of("a=b", "'x"));
    assertThat(written(false, rows))
        .isEqualTo("a,'=b\n'=1+1,'+1\n'-1,'@x\n'\tx,\"'\rx\"\na=b,'x\n");
    assertThat(written(true, rows)).contains("\n=1+1,+1\n-1,@x\n").contains("\"\rx\"");
  }

  @Test
  void what_is_written_raw_is_read_as_it_was() throws IOException {
    List<String> cells =
        List.of("=\"x\"", "a,b", "c\r\nd", "“ä” 😀", "'", "\"", ";", "#x", "\\", "\t");
    List<String> header = List.of("text", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    byte[] csv = written(true, List.of(header, cells)).getBytes(StandardCharsets.UTF_8);
    Table table = new Table("f.csv", new ByteArrayInputStream(csv), Columns.STANDARD);
    assertThat(table.next()).isEqualTo(new Row("f.csv", 2, header, cells));
    assertThat(table.hasNext()).isFalse();
  }

  @Test
  void a_row_of_another_length_is_a_slip_of_ours() throws IOException {
    CsvWriter writer = new CsvWriter(new ByteArrayOutputStream(), List.of("a", "b"), false);
    assertThatThrownBy(() -> writer.row(List.of("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 2 cells, found 1");
  }
}
