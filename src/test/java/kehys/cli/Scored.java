package kehys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kehys.bench.Answered;
import kehys.data.Batch;
import kehys.report.JsonLines;
import kehys.text.Article;

/** What {@code score} says of the articles that benchmarks were given. */
final class Scored {
  private Scored() {}

  /** Holds that a user who has these articles scored reads these answers. */
  static void hold(Path folder, List<Answered> answered) throws IOException {
    List<String> articles = new ArrayList<>();
    for (Answered one : answered) {
      articles.add(json(one.document().article()));
    }
    Path file = Files.write(folder.resolve("articles.jsonl"), articles);
    Run scored = Run.of("score", "--format", "jsonl", file.toString());
    assertThat(scored.out()).isNotEmpty().isEqualTo(lines(answered));
  }

  private static String json(Article article) throws IOException {
    Map<String, String> keys =
        Map.of(
            "id", article.id(),
            "text", article.text(),
            "lang", article.origin().lang(),
            "publisher", article.origin().publisher(),
            "publisher_type", article.origin().publisherType().label());
    return new ObjectMapper().writeValueAsString(keys);
  }

  private static String lines(List<Answered> answered) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    JsonLines writer = new JsonLines(lines);
    for (Answered one : answered) {
      writer.write(Batch.of(one.document()), List.of(one.annotations()));
    }
    return lines.toString(StandardCharsets.UTF_8);
  }
}
