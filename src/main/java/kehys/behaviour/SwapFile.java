package kehys.behaviour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one language that changes put for others. A broken line is a bug of ours. */
final class SwapFile {
  private static final Map<String, SwapFile> READ = new ConcurrentHashMap<>();

  private final List<Row> rows;

  private SwapFile(List<Row> rows) {
    this.rows = rows;
  }

  /** A line: what stands for what. */
  record Row(String kind, String from, String to) {}

  /** The file of a language, empty where there is none; read once. */
  static SwapFile of(String lang) {
    return READ.computeIfAbsent(lang, SwapFile::read);
  }

  private static SwapFile read(String lang) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = SwapFile.class.getResourceAsStream(lang + "/swaps.csv")) {
      if (in != null) {
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1))
            .forEach(cells -> rows.add(new Row(cells[0], cells[1], cells[2])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SwapFile(rows);
  }

  /** The rows of a kind, in the order of the file. */
  List<Row> rows(String kind) {
    return rows.stream().filter(row -> row.kind().equals(kind)).toList();
  }

  /** The first words of a kind. */
  List<String> words(String kind) {
    return rows(kind).stream().map(Row::from).toList();
  }
}
