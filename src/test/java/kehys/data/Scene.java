package kehys.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with the files of a test. */
record Scene(Path folder) {

  String file(String name, String content) throws IOException {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  String file(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content).toString();
  }

  static Corpus corpus(String... files) {
    return CorpusReader.read(List.of(files), Columns.STANDARD);
  }

  static List<List<String>> texts(Corpus corpus) {
    return corpus.articles().stream()
        .map(article -> article.rows().stream().map(row -> row.cell("text")).toList())
        .toList();
  }
}
