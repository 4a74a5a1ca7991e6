package kehys.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes rows of texts. Where a text names no article it becomes one of its own; where it has no
 * number in its article it takes the next.
 */
final class ImportedRows {
  private final List<String> header;
  private final Optional<String> lang;
  private final SentenceNumbers numbers = new SentenceNumbers();

  ImportedRows(List<String> header, Optional<String> lang) {
    this.header = header;
    this.lang = lang;
  }

  /** The cells of a text in the order of the header. */
  List<String> cells(LabelledText text) {
    Map<String, String> cells = new HashMap<>(text.fields());
    cells.putAll(text.labels());
    lang.ifPresent(language -> cells.put(LabelledText.LANG, language));
    cells.put(LabelledText.SENTENCE, numbers.of(text));
    if (text.field(LabelledText.ARTICLE).isBlank()) {
      cells.put(LabelledText.ARTICLE, text.id());
    }
    return header.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }
}
