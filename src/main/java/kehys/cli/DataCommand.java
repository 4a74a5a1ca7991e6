package kehys.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "data",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DataCheckCommand.class,
      DataStatsCommand.class,
      DataSplitCommand.class,
      DataAgreeCommand.class,
      DataImportCommand.class,
      DataExportCommand.class,
      HelpCommand.class
    },
    description = "Checks, counts, splits, compares and converts labelled data.",
    footer = {"", "Example:", "  kehys data check labelled.csv"})
final class DataCommand implements Callable<Integer> {
  @ParentCommand private Kehys kehys = Kehys.standard();

  @Override
  public Integer call() {
    throw new UsageException("expected a command such as: kehys data check labelled.csv");
  }

  /** Where data and messages go. */
  Streams streams() {
    return kehys.streams();
  }
}
