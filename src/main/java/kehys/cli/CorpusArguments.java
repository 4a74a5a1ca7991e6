package kehys.cli;

import java.util.List;
import java.util.Set;
import kehys.data.Columns;
import kehys.data.Corpus;
import kehys.data.Gold;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Labelled data as the commands of {@code data} take them. */
final class CorpusArguments {
  @Mixin private ColumnOptions columns = new ColumnOptions();

  @Parameters(
      paramLabel = "CSV",
      arity = "1..*",
      description = "Labelled CSV files, or folders of them.")
  private List<String> files = List.of();

  @Mixin private LabelsOption labels = new LabelsOption();

  @Option(
      names = "--ignore-label",
      paramLabel = "LABEL",
      description = "Leave out rows with this label; '' for rows without one. Can be repeated.")
  private List<String> ignored = List.of();

  /** Which columns hold what. */
  Columns columns() {
    return columns.columns();
  }

  /** The columns with labels, as the user named them. */
  List<String> tasks() {
    return labels.tasks();
  }

  /** Labels whose rows are left out. */
  Set<String> ignored() {
    return Set.copyOf(ignored);
  }

  /** Reads the data, and says so where rows cannot be told apart by article. */
  Corpus read(Streams streams) {
    return columns.read(files, streams);
  }

  /** The labels of each task, in the order of {@code --labels}. */
  List<Gold> golds(Corpus corpus) {
    return tasks().stream().map(task -> Gold.of(corpus, task, ignored())).toList();
  }
}
