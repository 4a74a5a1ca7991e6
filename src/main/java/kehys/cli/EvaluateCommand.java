package kehys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kehys.annotate.Stance;
import kehys.behaviour.Behaviour;
import kehys.behaviour.Changes;
import kehys.behaviour.Suite;
import kehys.compare.Familiar;
import kehys.data.Corpus;
import kehys.data.FileDraft;
import kehys.data.Gold;
import kehys.data.LabelledArticle;
import kehys.evaluate.Evaluation;
import kehys.evaluate.TaskResult;
import kehys.model.Labels;
import kehys.model.Model;
import kehys.model.ModelFile;
import kehys.report.EvaluationJson;
import kehys.report.EvaluationReport;
import kehys.report.EvaluationTable;
import kehys.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Says how good a model is on labelled data, with 95 %% intervals over articles.",
    footer = {
      "",
      "Tasks whose column the data lack, or in which no row has a label, are left out,",
      "and it says which. Where the data have a column 'source' with the words of each source, the"
          + " sources found",
      "are counted against it. JSON has a key 'reliability': of each task, how far its",
      "probabilities can be believed before and after calibration, with bins.",
      "",
      "Examples:",
      "  kehys evaluate --data labelled.csv",
      "  kehys evaluate --model models/mine --data labelled.csv --format json",
      "  kehys evaluate --data labelled.csv --min-macro-f1 0.5   (exit code 1 below it)"
    })
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private Kehys kehys = Kehys.standard();

  /** How results are shown. */
  enum Format {
    TABLE,
    JSON
  }

  @Mixin private ModelOption modelOption = new ModelOption();
  @Mixin private CorpusOptions corpusOptions = new CorpusOptions();

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "table",
      description = "table or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(
      names = "--output",
      paramLabel = "RUN",
      description = "Also write evaluation.json to this folder.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--min-macro-f1",
      paramLabel = "X",
      description = "End with exit code 1 where a task's macro-F1 is below this, from 0 to 1.")
  private Optional<Double> least = Optional.empty();

  @Option(
      names = "--behaviour",
      description = {
        "Also change sentences one at a time, in ways that must not change their answers (names of"
            + " states, leaders, outlets and services swapped, other quotation marks and spaces)"
            + " or must (source left out or swapped, hedge added, praise made blame), and say how"
            + " often the answers fail to follow. The words stand in the program, for fi, en, de,"
            + " sv, ru and fr. JSON gets a key 'behaviour' with the 20 worst failures of each."
      })
  private boolean behaviour;

  @Override
  public Integer call() throws IOException {
    if (least.isPresent() && !(least.get() >= 0 && least.get() <= 1)) {
      throw new UsageException(
          "--min-macro-f1: expected a number from 0 to 1, found " + least.get());
    }
    Model model = modelOption.read();
    Corpus corpus = corpusOptions.read(kehys.streams());
    output.ifPresent(folder -> FileDraft.check(folder.resolve("evaluation.json")));
    List<Gold> golds = golds(model, corpus);
    Familiar.with(model, corpus)
        .ifPresent(what -> kehys.streams().say("model " + model.card().name() + " " + what));
    FewArticlesNote.say(golds, kehys.streams());
    Evaluation.Found found = Evaluation.of(model, corpus, golds);
    EvaluationReport report =
        new EvaluationReport(
            model.card().name(),
            ModelFile.sha256(modelOption.path()),
            corpus,
            found,
            behaviours(model, corpus));
    if (output.isPresent()) {
      FileDraft.write(
          output.get().resolve("evaluation.json"), out -> EvaluationJson.write(report, out));
    }
    show(report);
    return gate(found.tasks()).code();
  }

  private List<Behaviour> behaviours(Model model, Corpus corpus) {
    List<Document> documents = corpus.articles().stream().map(LabelledArticle::document).toList();
    return behaviour ? Suite.run(model, documents, Changes.all()) : List.of();
  }

  private void show(EvaluationReport report) throws IOException {
    switch (format) {
      case TABLE -> kehys.streams().write(EvaluationTable.lines(report));
      case JSON ->
          kehys.streams().write(Optional.empty(), out -> EvaluationJson.write(report, out));
    }
  }

  private List<Gold> golds(Model model, Corpus corpus) {
    List<Labels> all = model.tasks();
    List<Labels> there = all.stream().filter(labels -> corpus.has(labels.task())).toList();
    for (Labels labels : there.isEmpty() ? List.<Labels>of() : all) {
      if (!there.contains(labels)) {
        kehys.streams().say("no column '" + labels.task() + "' in the data: that task is left out");
      }
    }
    List<Gold> golds =
        (there.isEmpty() ? all : there)
            .stream()
                .map(
                    labels ->
                        Gold.among(corpus, labels.task(), labels.names(), corpusOptions.ignored()))
                .toList();
    return LabelledTasks.of(corpus, golds, kehys.streams());
  }

  private ExitCode gate(List<TaskResult> results) {
    ExitCode code = ExitCode.DONE;
    for (TaskResult result : results) {
      boolean counts = least.isPresent() && !result.task().equals(Stance.TASK);
      if (counts && result.macroF1().value() < least.get()) {
        kehys
            .streams()
            .say(
                result.task()
                    + ": expected a macro-F1 of at least "
                    + least.get()
                    + ", found "
                    + result.macroF1().value());
        code = ExitCode.GATE_FAILED;
      }
    }
    return code;
  }
}
