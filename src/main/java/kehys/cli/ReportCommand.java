package kehys.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kehys.data.FileDraft;
import kehys.report.RunReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Shows a run of kehys compare: a page to read, Markdown, and JSON for scripts.",
    footer = {
      "",
      "The page is one file that fetches nothing. The Markdown and the JSON stand beside it, with",
      "its name.",
      "",
      "Examples:",
      "  kehys report runs/families",
      "  kehys report runs/families --output pages/families.html"
    })
final class ReportCommand implements Callable<Integer> {
  private static final String PAGE = ".html";

  @ParentCommand private Kehys kehys = Kehys.standard();

  @Parameters(paramLabel = "RUN", description = "Folder that kehys compare wrote.")
  private Path run = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "F.html",
      description = "The page (default: report.html in the folder of the run).")
  private Optional<Path> output = Optional.empty();

  @Override
  public Integer call() {
    Path page = output.orElse(run.resolve("report" + PAGE));
    check(page);
    RunReports reports = RunReports.of(run);
    FileDraft.write(page, reports::page);
    FileDraft.write(beside(page, ".md"), reports::markdown);
    FileDraft.write(beside(page, ".json"), reports::digest);
    kehys.streams().say("wrote " + page + ", and beside it its .md and .json");
    return ExitCode.DONE.code();
  }

  /** What is written may be neither another kind of file nor the run itself. */
  private void check(Path page) {
    if (!page.toString().endsWith(PAGE)) {
      throw new UsageException(
          "--output: expected a name that ends in " + PAGE + ", found '" + page + "'");
    }
    Path results = run.resolve("run.json");
    if (results
            .toAbsolutePath()
            .normalize()
            .equals(beside(page, ".json").toAbsolutePath().normalize())
        && Files.exists(results)) {
      throw new UsageException(
          "--output: its .json would replace the run's own run.json; choose another name");
    }
  }

  private static Path beside(Path page, String ending) {
    String name = String.valueOf(page.getFileName());
    return page.resolveSibling(name.substring(0, name.length() - PAGE.length()) + ending);
  }
}
