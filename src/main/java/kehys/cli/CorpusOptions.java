package kehys.cli;

import java.util.List;
import java.util.Set;
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

  /** Reads the data, and says so where rows cannot be told apart by article. */
  Corpus read(Streams streams) {
    return columns.read(data, streams);
  }

  /** Labels whose rows are left out. */
  Set<String> ignored() {
    return Set.copyOf(ignored);
  }
}
