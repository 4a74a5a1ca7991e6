package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyBytesTest {
  private static final String PIECES = "\"\n\r,;{}[]<>/&\\:#*-`'= \0\uFEFFä😀";

  private final Random random = new Random(3);
  private final Scene scene;

  AnyBytesTest(@TempDir Path folder) {
    this.scene = new Scene(folder);
  }

  @ParameterizedTest
  @CsvSource({"marked.html", "unmarked.html", "story.md", "rows.csv", "lines.jsonl"})
  void a_damaged_file_is_read_or_refused_in_one_line(String name) throws IOException {
    byte[] whole = Scene.resource(name).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 500; i++) {
      String file = scene.file(name, damaged(whole));
      try {
        assertThat(Scene.batches(file, InputOptions.STANDARD)).isNotEmpty();
      } catch (InputException e) {
        assertThat(e.getMessage()).startsWith(file + ":").hasLineCount(1);
      }
    }
  }

  private byte[] damaged(byte[] whole) {
    byte[] bytes = whole.clone();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      byte[] piece = piece();
      int at = random.nextInt(bytes.length - piece.length);
      System.arraycopy(piece, 0, bytes, at, piece.length);
    }
    return random.nextInt(10) > 0 ? bytes : Arrays.copyOf(bytes, bytes.length / 2);
  }

  private byte[] piece() {
    if (random.nextInt(4) == 0) {
      return new byte[] {(byte) random.nextInt(256)};
    }
    int at = random.nextInt(PIECES.length());
    return PIECES.substring(at, at + 1).getBytes(StandardCharsets.UTF_8);
  }
}
