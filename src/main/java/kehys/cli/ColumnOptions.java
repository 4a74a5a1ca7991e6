package kehys.cli;

import java.util.List;
import java.util.Optional;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import picocli.CommandLine.Option;

/** Which columns of CSV files hold what. */
final class ColumnOptions {
  @Option(
      names = "--text",
      paramLabel = "COLUMN",
      description = "Column with the sentence (default: ${DEFAULT-VALUE}).")
  private String text = "text";

  @Option(
      names = "--group",
      paramLabel = "COLUMN",
      description = "Rows with the same value are one article (default: ${DEFAULT-VALUE}).")
  private String group = "doc_id";

  @Option(
      names = "--order",
      paramLabel = "COLUMN",
      description = "Place of a row in its article (default: ${DEFAULT-VALUE}).")
  private String order = "sentence_id";

  @Option(
      names = "--lang-column",
      paramLabel = "COLUMN",
      description = "Language of a row (default: ${DEFAULT-VALUE}).")
  private String lang = "lang";

  @Option(
      names = "--delimiter",
      paramLabel = "C",
      description = "Between cells, such as ';' or '\\t' (default: found from the header).")
  private Optional<String> delimiter = Optional.empty();

  /** The columns as the user mapped them. */
  Columns columns() {
    return new Columns(text, group, order, lang, delimiter.map(ColumnOptions::character));
  }

  /** Reads files of these columns, and says so where rows cannot be told apart by article. */
  Corpus read(List<String> files, Streams streams) {
    Corpus corpus = CorpusReader.read(files, columns());
    if (!corpus.grouped()) {
      streams.say(
          "no column '"
              + group
              + "': each row is taken as an article of its own (name another with --group)");
    }
    corpus.languageNote(lang).ifPresent(streams::say);
    return corpus;
  }

  private static char character(String delimiter) {
    String plain = delimiter.equals("\\t") || delimiter.equals("tab") ? "\t" : delimiter;
    if (plain.length() != 1 || "\"\r\n".contains(plain)) {
      throw new UsageException(
          "--delimiter: expected one character such as ; or \\t, found '" + delimiter + "'");
    }
    return plain.charAt(0);
  }
}
