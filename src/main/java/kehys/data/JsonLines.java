package kehys.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;
import kehys.text.SentenceSplitter;

/** Articles as JSON Lines: one object a line, read line by line. Empty lines are passed over. */
final class JsonLines {
  private final Source source;
  private final InputOptions options;

  JsonLines(Source source, InputOptions options) {
    this.source = source;
    this.options = options;
  }

  /** Hands over each article as soon as it is read. */
  void read(Consumer<Batch> sink) throws IOException {
    BufferedReader lines = new BufferedReader(new Utf8Reader(source.file(), source.in()));
    boolean found = false;
    long number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        found = true;
        JsonArticle article = JsonArticle.parse(source, number, line);
        sink.accept(Batch.of(SentenceSplitter.split(article.read(options))));
      }
      number++;
    }
    if (!found) {
      throw new InputException(
          source.file(), 0, "expected a JSON object on each line, found nothing to read");
    }
  }
}
