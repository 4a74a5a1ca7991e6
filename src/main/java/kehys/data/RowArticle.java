package kehys.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kehys.text.Article;
import kehys.text.Document;
import kehys.text.Kind;
import kehys.text.Origin;
import kehys.text.PublisherType;
import kehys.text.Sentence;
import kehys.text.Span;

/**
 * Makes an article of rows: a row is a sentence, never split again, and the article's text is its
 * rows' texts with line feeds between.
 */
final class RowArticle {
  private final InputOptions options;

  RowArticle(InputOptions options) {
    this.options = options;
  }

  /** The article of a group of rows. */
  LabelledArticle of(Grouping.Group group) {
    List<Row> rows = group.rows();
    List<Sentence> sentences = new ArrayList<>(rows.size());
    int start = 0;
    for (Row row : rows) {
      String text = text(row);
      Span span = new Span(start, start + text.length());
      sentences.add(new Sentence(sentences.size(), kind(row), span, text));
      start = span.end() + 1;
    }
    String text = text(sentences);
    Article article = new Article(group.id(), "", text, origin(rows, text));
    return new LabelledArticle(new Document(article, sentences), rows);
  }

  private static String text(List<Sentence> sentences) {
    return sentences.size() == 1
        ? sentences.get(0).text()
        : sentences.stream().map(Sentence::text).collect(Collectors.joining("\n"));
  }

  private String text(Row row) {
    String column = options.columns().text();
    String text = row.cell(column);
    if (Found.nothing(text)) {
      throw row.fault("no text in column " + Found.quoted(column));
    }
    return text;
  }

  private static Kind kind(Row row) {
    String cell = row.cell(Columns.KIND);
    if (cell.isEmpty()) {
      return Kind.BODY;
    }
    return Kind.of(cell)
        .orElseThrow(
            () ->
                row.fault("column 'kind': expected headline or body, found " + Found.quoted(cell)));
  }

  private Origin origin(List<Row> rows, String text) {
    Row first = rows.get(0);
    String lang = LanguageTag.of(options.lang().or(() -> lang(rows)), text);
    PublisherType type = options.publisherType().orElseGet(() -> publisherType(first));
    return new Origin(first.file(), lang, first.cell(Columns.PUBLISHER), type);
  }

  /** The language that the first row names which names one. */
  private Optional<String> lang(List<Row> rows) {
    return rows.stream()
        .flatMap(row -> LanguageTag.named(row, options.columns().lang()).stream())
        .findFirst();
  }

  private static PublisherType publisherType(Row row) {
    String cell = row.cell(Columns.PUBLISHER_TYPE);
    return cell.isEmpty()
        ? PublisherType.INDEPENDENT
        : PublisherType.of(cell)
            .orElseThrow(() -> row.fault(Publishers.fault("column 'publisher_type'", cell)));
  }
}
