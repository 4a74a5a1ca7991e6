package kehys.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import kehys.audit.CorpusStats;
import kehys.data.Corpus;
import kehys.report.StatsJson;
import kehys.report.StatsTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Counts labelled data: sentences, labels, lengths, words, per language.",
    footer = {
      "",
      "Words and word pairs that set a label apart from the task's other labels",
      "come by the z-score of their log-odds, with the language's own counts,",
      "scaled to 1,000, as the prior (Monroe, Colaresi and Quinn 2008). The table",
      "shows those that fit on a line, JSON the first ten with their scores, and",
      "the first task's labels by the second's for each language too.",
      "",
      "Examples:",
      "  kehys data stats labelled.csv",
      "  kehys data stats --format json --labels tone --text body articles/"
    })
final class DataStatsCommand implements Callable<Integer> {
  @ParentCommand private DataCommand data = new DataCommand();

  /** How figures are shown. */
  enum Format {
    TABLE,
    JSON
  }

  @Mixin private CorpusArguments arguments = new CorpusArguments();

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "table",
      description = "table or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    Corpus corpus = arguments.read(data.streams());
    CorpusStats stats = CorpusStats.of(corpus, arguments.golds(corpus));
    switch (format) {
      case TABLE -> data.streams().write(StatsTable.lines(stats));
      case JSON -> data.streams().write(Optional.empty(), out -> StatsJson.write(stats, out));
    }
    return ExitCode.DONE.code();
  }
}
