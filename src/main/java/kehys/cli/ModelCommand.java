package kehys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kehys.model.ModelFile;
import kehys.report.ModelCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "model",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {ModelCommand.Show.class, HelpCommand.class},
    description = "Shows what a model is.",
    footer = {"", "Example:", "  kehys model show models/default"})
final class ModelCommand implements Callable<Integer> {
  @ParentCommand private Kehys kehys = Kehys.standard();

  @Override
  public Integer call() {
    throw new UsageException("expected a command such as: kehys model show models/default");
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Checks a model's file and prints its card.",
      footer = {"", "Example:", "  kehys model show models/default"})
  static final class Show implements Callable<Integer> {
    @ParentCommand private ModelCommand parent = new ModelCommand();

    @Parameters(paramLabel = "M", description = "Folder of a model, or its file.")
    private Path model = Path.of("");

    @Override
    public Integer call() throws IOException {
      parent.kehys.streams().write(ModelCard.lines(ModelFile.read(model).card()));
      return ExitCode.DONE.code();
    }
  }
}
