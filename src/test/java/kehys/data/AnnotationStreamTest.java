package kehys.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of any length is read with little of it in memory. */
class AnnotationStreamTest {
  private static final int LINES = 100_000;

  /** More than all buffers between a file and a text together. */
  private static final long NEAR = 1 << 18;

  private static ImportOptions options(AnnotationFormat format) {
    return new ImportOptions(format, List.of(), "text", Optional.empty(), Optional.empty());
  }

  private static String lines(String start, String line, String end) {
    return start + (line + "\n").repeat(LINES - 1) + end;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "DOCCANO|``|{'text':'Ä.','label':['calm']}|{'text':'Ä.'}",
        "JSONL|``|{'text':'Ä.','tone':'calm'}|{'text':'Ä.'}",
        "FASTTEXT|``|__label__calm Ä. And some more.|__label__calm Ä.",
        "LABEL_STUDIO|[|{'data':{'text':'Ä.'},'annotations':[]},|{'data':{'text':'Ä.'}}]"
      })
  void each_text_is_handed_over_soon_after_it_is_read(
      AnnotationFormat format, String start, String line, String end) throws IOException {
    byte[] file = lines(start, line, end).replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Counted in = new Counted(file);
    AtomicLong texts = new AtomicLong();
    AtomicLong first = new AtomicLong();
    options(format)
        .reader()
        .read(
            new Source("f", "f", in),
            text -> {
              texts.incrementAndGet();
              first.compareAndSet(0, in.served());
            });
    assertThat(texts).hasValue(LINES);
    assertThat(first.get()).isLessThan(NEAR).isLessThan(file.length / 4);
  }

  @Test
  void a_long_file_is_imported_whole(@TempDir Path folder) throws IOException {
    String file = new Scene(folder).file("f.txt", lines("", "__label__calm Ä.", "B."));
    Path csv = folder.resolve("f.csv");
    ImportSummary summary =
        AnnotationImport.run(
            file, options(AnnotationFormat.FASTTEXT), content -> FileDraft.write(csv, content));
    assertThat(summary).isEqualTo(new ImportSummary(LINES, LINES, 1, 0));
    assertThat(Files.readAllLines(csv)).hasSize(LINES + 1).endsWith("f:100000,0,,,,,B.,");
  }

  /** Knows how many bytes were asked for. */
  private static final class Counted extends ByteArrayInputStream {
    Counted(byte[] bytes) {
      super(bytes);
    }

    int served() {
      return pos;
    }
  }
}
