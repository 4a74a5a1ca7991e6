package kehys.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kehys.text.Article;
import kehys.text.Document;

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

  static List<Batch> batches(String name, InputOptions options) {
    List<Batch> batches = new ArrayList<>();
    Articles.read(name, options, batches::add);
    return batches;
  }

  static List<Article> articles(String name, InputOptions options) {
    return batches(name, options).stream()
        .flatMap(batch -> batch.documents().stream())
        .map(Document::article)
        .toList();
  }

  static Article article(String name) {
    return articles(name, InputOptions.STANDARD).get(0);
  }

  static String resource(String name) throws IOException {
    try (InputStream in = Scene.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
