package kehys.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of file that articles are read from. */
public enum InputFormat {
  TXT,
  MD,
  HTML,
  JSONL,
  CSV;

  /** What a person is told of them. */
  static final String READABLE = ".txt, .md, .html, .jsonl or .csv";

  private static final Pattern PAGE =
      Pattern.compile("<(!doctype html|html|head|body|article)\\b", Pattern.CASE_INSENSITIVE);

  /** The format that an ending (without its dot) names. */
  public static Optional<InputFormat> of(String ending) {
    return Optional.ofNullable(
        switch (ending.toLowerCase(Locale.ROOT)) {
          case "txt", "text" -> TXT;
          case "md", "markdown" -> MD;
          case "html", "htm", "xhtml" -> HTML;
          case "jsonl", "ndjson" -> JSONL;
          case "csv", "tsv" -> CSV;
          default -> null;
        });
  }

  /** The format that a text begins like, for what has no name with an ending. */
  static InputFormat ofStart(String text, Columns columns) {
    String start = text.stripLeading();
    if (start.startsWith("{")) {
      return JSONL;
    }
    if (start.startsWith("<") && PAGE.matcher(start).find()) {
      return HTML;
    }
    List<String> cells = List.of(start.lines().findFirst().orElse("").split("[,;\t|]"));
    return cells.size() > 1 && cells.contains(columns.text()) ? CSV : TXT;
  }
}
