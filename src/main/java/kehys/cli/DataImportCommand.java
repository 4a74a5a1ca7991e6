package kehys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kehys.data.AnnotationFormat;
import kehys.data.AnnotationImport;
import kehys.data.ImportOptions;
import kehys.data.ImportSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Converts the annotations of a labelling tool to labelled CSV.",
    footer = {
      "",
      "doccano       JSON Lines of text classification; {\"text\":…,\"label\":[\"praise\"]}",
      "label-studio  JSON or JSON-MIN with choices; the name of the choices is the task",
      "fasttext      __label__praise A heroic day.",
      "jsonl         {\"text\":…,\"framing\":\"praise\"}; every key becomes a column",
      "",
      "Labels of several tasks in one list name their task: framing:praise. With one",
      "--task all labels are of that task, as they are written; with several, each",
      "has to name one of them. A text without a doc_id becomes an article of its own.",
      "",
      "Examples:",
      "  kehys data import --from doccano --task framing --output mine.csv all.jsonl",
      "  kehys data import --from label-studio --annotator 7 tasks.json > mine.csv",
      "  kehys data import --from fasttext --task tone --lang en - < train.txt"
    })
final class DataImportCommand implements Callable<Integer> {
  @ParentCommand private DataCommand data = new DataCommand();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      required = true,
      description = "doccano, label-studio, fasttext or jsonl.")
  private String format = "";

  @Option(
      names = "--task",
      paramLabel = "NAME",
      split = ",",
      description = "What the labels are of; several with commas between (default: as found).")
  private List<String> tasks = List.of();

  @Option(
      names = "--text",
      paramLabel = "KEY",
      defaultValue = "text",
      description = "Key of the text (default: ${DEFAULT-VALUE}).")
  private String text = "";

  @Option(
      names = "--lang",
      paramLabel = "L",
      description = "Language of the texts, such as fi (default: the data's own).")
  private Optional<String> lang = Optional.empty();

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description =
          "Take this one's labels in label-studio, by address or number (default: all,"
              + " who have to agree).")
  private Optional<String> annotator = Optional.empty();

  @Option(names = "--output", paramLabel = "FILE", description = "Write here, not to the screen.")
  private Optional<Path> output = Optional.empty();

  @Parameters(paramLabel = "FILE|-", description = "Annotations.")
  private String file = "";

  @Override
  public Integer call() throws IOException {
    ImportOptions options =
        new ImportOptions(format(), tasks, text, lang.map(ScoreCommand::language), annotator);
    tell(AnnotationImport.run(file, options, content -> data.streams().write(output, content)));
    return ExitCode.DONE.code();
  }

  private AnnotationFormat format() {
    if (tasks.stream().anyMatch(String::isBlank)) {
      throw new UsageException("--task: expected names, found an empty one");
    }
    AnnotationFormat named = DataExportCommand.format("--from", format);
    if (annotator.isPresent() && named != AnnotationFormat.LABEL_STUDIO) {
      throw new UsageException("--annotator: only label-studio tells who labelled; leave it out");
    }
    return named;
  }

  private void tell(ImportSummary summary) {
    say("read %,d texts", summary.texts());
    if (summary.unlabelled() > 0) {
      say("%,d of them have no label of a known task", summary.unlabelled());
    }
    if (summary.alone() == summary.texts()) {
      say("no 'doc_id': each row is taken as an article of its own");
    } else if (summary.alone() > 0) {
      say("%,d of them have no 'doc_id': each is an article of its own", summary.alone());
    }
    if (summary.leftOut() > 0) {
      say(
          "left out %,d texts without annotations by '%s'",
          summary.leftOut(), annotator.orElse(""));
    }
  }

  private void say(String message, Object... arguments) {
    data.streams().say(String.format(Locale.ROOT, message, arguments));
  }
}
