package kehys.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kehys.data.Corpus;
import kehys.data.CorpusReader;
import kehys.evaluate.Readings;
import kehys.report.AgreementTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "agree",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Says how far two readers agree: observed agreement, Cohen's kappa,"
            + " Krippendorff's alpha, per label and language, and where they do not.",
    footer = {
      "",
      "The second reading is another file (--with), or another column of the same file",
      "(--second). Rows of two files are one sentence by article and order, or by their",
      "places where a file has no such columns; their texts must be the same.",
      "",
      "Examples:",
      "  kehys data agree first.csv --with second.csv",
      "  kehys data agree --labels tone --second tone_of_reader_b labelled.csv"
    })
final class DataAgreeCommand implements Callable<Integer> {
  @ParentCommand private DataCommand data = new DataCommand();
  @Mixin private CorpusArguments arguments = new CorpusArguments();

  @Option(
      names = "--with",
      paramLabel = "CSV",
      description = "The second reading, of all of the sentences or some.")
  private Optional<String> with = Optional.empty();

  @Option(
      names = "--second",
      paramLabel = "COLUMN",
      split = ",",
      description = "Columns of the second reading, one for each of --labels.")
  private List<String> second = List.of();

  @Option(names = "--all", description = "Show all disagreements, not the first 20.")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    if (with.isPresent() != second.isEmpty()) {
      throw new UsageException("expected --with CSV or --second COLUMN, one of them");
    }
    Corpus first = arguments.read(data.streams());
    Readings readings =
        with.isPresent()
            ? Readings.ofFiles(
                first,
                CorpusReader.read(List.of(with.get()), arguments.columns()),
                arguments.columns())
            : Readings.ofColumns(first, arguments.columns());
    List<String> lines = new ArrayList<>();
    List<String> tasks = arguments.tasks();
    for (int task = 0; task < tasks.size(); task++) {
      String other = with.isPresent() ? tasks.get(task) : other(task, tasks);
      lines.addAll(
          AgreementTable.lines(readings.task(tasks.get(task), other, arguments.ignored()), all));
    }
    data.streams().write(lines);
    return ExitCode.DONE.code();
  }

  private String other(int task, List<String> tasks) {
    if (second.size() != tasks.size()) {
      throw new UsageException(
          "--second: expected " + tasks.size() + " columns as in --labels, found " + second.size());
    }
    return second.get(task);
  }
}
