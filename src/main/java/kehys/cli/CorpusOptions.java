package kehys.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
      names = "--split",
      paramLabel = "NAME",
      split = ",",
      description = "Only rows with one of these in column 'split' (default: all rows).")
  private List<String> splits = List.of();

  /** Reads the data, and says so where rows cannot be told apart by article. */
  Corpus read(Streams streams) {
    Corpus corpus = columns.read(data, streams);
    return splits.isEmpty() ? corpus : corpus.where("split", new TreeSet<>(splits));
  }

  /** Labels whose rows are left out. */
  Set<String> ignored() {
    return Set.copyOf(ignored);
  }
}
