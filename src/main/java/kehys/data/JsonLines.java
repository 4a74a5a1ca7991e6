package kehys.data;

import java.io.IOException;
import java.util.function.Consumer;
import kehys.text.SentenceSplitter;

/** Articles as JSON Lines: one object a line, read line by line. Empty lines are passed over. */
final class JsonLines {
  private final Source source;
  private final InputOptions options;
  private final ArticleNames names;

  JsonLines(Source source, InputOptions options, ArticleNames names) {
    this.source = source;
    this.options = options;
    this.names = names;
  }

  /** Hands over each article as soon as it is read. */
  void read(Consumer<Batch> sink) throws IOException {
    NumberedLines.read(
        source,
        "a JSON object on each line",
        (number, line) -> {
          JsonArticle article = JsonArticle.parse(source, number, line);
          sink.accept(Batch.of(SentenceSplitter.split(article.read(options, names))));
        });
  }
}
