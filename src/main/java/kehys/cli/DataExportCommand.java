package kehys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kehys.data.AnnotationExport;
import kehys.data.AnnotationFormat;
import kehys.data.ExportOptions;
import kehys.data.ExportSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Converts labelled CSV for a labelling tool, where people can correct it.",
    footer = {
      "",
      "All columns go along, so that kehys data import restores the rows; only",
      "fasttext has no place for any but labels and text. Where several tasks are",
      "exported to doccano or fasttext, each label names its task: framing:praise.",
      "",
      "Label Studio needs a configuration with the same names, such as:",
      "  <View><Text name=\"text\" value=\"$$text\"/><Choices name=\"framing\" toName=\"text\">",
      "  <Choice value=\"praise\"/><Choice value=\"neutral\"/></Choices></View>",
      "",
      "Examples:",
      "  kehys data export --to doccano --labels framing labelled.csv > all.jsonl",
      "  kehys data export --to label-studio labelled.csv > tasks.json",
      "  kehys data export --to fasttext --text body --labels tone --output t.txt t.csv"
    })
final class DataExportCommand implements Callable<Integer> {
  @ParentCommand private DataCommand data = new DataCommand();

  @Mixin private ColumnOptions columns = new ColumnOptions();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description = "doccano, label-studio, fasttext or jsonl.")
  private String format = "";

  @Mixin private LabelsOption labels = new LabelsOption();

  @Option(names = "--output", paramLabel = "FILE", description = "Write here, not to the screen.")
  private Optional<Path> output = Optional.empty();

  @Parameters(
      paramLabel = "CSV",
      arity = "1..*",
      description = "Labelled CSV files, or folders of them.")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException {
    ExportOptions options =
        new ExportOptions(format("--to", format), labels.tasks(), columns.columns());
    tell(
        options,
        AnnotationExport.run(files, options, content -> data.streams().write(output, content)));
    return ExitCode.DONE.code();
  }

  private void tell(ExportOptions options, ExportSummary summary) {
    say("wrote %,d texts", summary.texts());
    if (options.format() == AnnotationFormat.FASTTEXT) {
      say("left out all columns but labels and text, which a line of fasttext has no place for");
    }
    if (summary.joined() > 0) {
      say("wrote line breaks as spaces in %,d of them", summary.joined());
    }
    say(
        "to read them back: kehys data import --from %s --task %s FILE",
        options.format().label(), String.join(",", labels.tasks()));
  }

  private void say(String message, Object... arguments) {
    data.streams().say(String.format(Locale.ROOT, message, arguments));
  }

  /** The format that an option names. */
  static AnnotationFormat format(String option, String name) {
    return AnnotationFormat.of(name)
        .orElseThrow(
            () ->
                new UsageException(
                    option
                        + ": expected doccano, label-studio, fasttext or jsonl, found '"
                        + name
                        + "'"));
  }
}
