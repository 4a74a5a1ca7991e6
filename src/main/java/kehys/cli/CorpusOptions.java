package kehys.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kehys.data.Columns;
import kehys.data.Corpus;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Labelled data, as the user names them. */
final class CorpusOptions {
  @Mixin private ColumnOptions columns = new ColumnOptions();

  @Option(
      names = "--data",
      paramLabel = "CSV",
      arity = "1..*",
      required = true,
      description = "Labelled CSV files, or folders of them.")
  private List<String> data = List.of();

  @Option(
      names = "--ignore-label",
      paramLabel = "LABEL",
      description = "Leave out rows with this label; '' for rows without one. Can be repeated.")
  private List<String> ignored = List.of();

  @Option(
      names = "--where",
      paramLabel = "COLUMN=VALUE",
      description =
          "Only articles with this value in this column, such as split=train. Can be"
              + " repeated: values of one column add up, columns narrow down.")
  private List<String> where = List.of();

  /** Reads the data, and says so where rows cannot be told apart by article. */
  Corpus read(Streams streams) {
    Corpus corpus = columns.read(data, streams);
    for (Map.Entry<String, Set<String>> wanted : wanted().entrySet()) {
      corpus = corpus.where(wanted.getKey(), wanted.getValue());
    }
    return corpus;
  }

  private Map<String, Set<String>> wanted() {
    Map<String, Set<String>> wanted = new TreeMap<>();
    for (String pair : where) {
      int at = pair.indexOf('=');
      if (at < 1) {
        throw new UsageException("--where: expected COLUMN=VALUE, found '" + pair + "'");
      }
      wanted
          .computeIfAbsent(pair.substring(0, at), fresh -> new TreeSet<>())
          .add(pair.substring(at + 1));
    }
    return wanted;
  }

  /** Which columns hold what. */
  Columns columns() {
    return columns.columns();
  }

  /** Labels whose rows are left out. */
  Set<String> ignored() {
    return Set.copyOf(ignored);
  }
}
