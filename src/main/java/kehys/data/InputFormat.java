package kehys.data;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that articles are read from. */
public enum InputFormat {
  TXT,
  MD,
  HTML,
  JSONL,
  CSV;

  /** What a person is told of them. */
  static final String READABLE = ".txt, .md, .html, .jsonl or .csv";

  /**
   * The format of a file with this name: by its ending, plain text where it has none, or unknown.
   */
  static Optional<InputFormat> ofFile(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? Optional.of(TXT) : of(name.substring(dot + 1));
  }

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

  /** The format that a text begins like: for standard input, which has no name. */
  static InputFormat of(CharSequence text) {
    String start = text.subSequence(0, Math.min(200, text.length())).toString().stripLeading();
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("{")) {
      return JSONL;
    }
    return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? HTML : TXT;
  }
}
