package kehys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import kehys.audit.Families;
import kehys.audit.Finding;
import kehys.compare.Ceiling;
import kehys.compare.Circumstances;
import kehys.compare.Comparer;
import kehys.compare.Comparison;
import kehys.compare.Curve;
import kehys.compare.Entrant;
import kehys.compare.Leaks;
import kehys.compare.RunFolder;
import kehys.compare.Sitting;
import kehys.compare.TaskComparison;
import kehys.compare.Truth;
import kehys.data.Corpus;
import kehys.data.FileDraft;
import kehys.data.Gold;
import kehys.evaluate.Exam;
import kehys.report.ComparisonTable;
import kehys.report.Predictions;
import kehys.report.RunGuide;
import kehys.report.RunJson;
import kehys.report.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Lets recipes and models answer the same sentences, and says which differ by more than"
            + " chance.",
    footer = {
      "",
      "Leaks are looked for first; articles are never split, and those that share",
      "sentences stay in one fold. A run that was broken off goes on where it stopped",
      "when it is called again.",
      "",
      "Examples:",
      "  kehys compare --data labelled.csv --recipes linear,svm --output runs/families",
      "  kehys compare --data labelled.csv --recipes linear --holdout publisher \\",
      "      --output runs/outlets",
      "  kehys compare --data test.csv --model a/ --model b/ --output runs/models",
      "  kehys report runs/families"
    })
final class CompareCommand implements Callable<Integer> {
  private static final List<Entrant.Recipe> NOBODY = List.of();
  private static final List<Double> SHARES = List.of(0.125, 0.25, 0.5, 1.0);

  @ParentCommand private Kehys kehys = Kehys.standard();
  @Mixin private CorpusOptions corpusOptions = new CorpusOptions();
  @Mixin private LabelsOption labels = new LabelsOption();
  @Mixin private SeedOption seed = new SeedOption();
  @Mixin private EntrantOptions entrantOptions = new EntrantOptions();

  @Option(
      names = "--output",
      paramLabel = "RUN",
      required = true,
      description = "Folder of the run; one that was broken off is gone on with.")
  private Path output = Path.of("");

  @Mixin private SplitOptions split = new SplitOptions();

  @Mixin private SlicesOption slices = new SlicesOption();
  @Mixin private SecondOption second = new SecondOption();

  @Option(
      names = "--curve",
      description =
          "Also learn each recipe from an eighth, a quarter and half of the articles; not with"
              + " --tune, which would need more of them.")
  private boolean curve;

  @Override
  public Integer call() throws IOException {
    entrantOptions.check();
    if (curve && entrantOptions.tuned()) {
      throw new UsageException("--curve: expected no --tune beside it, found both");
    }
    List<String> tasks = labels.ofModel();
    Corpus corpus = corpusOptions.read(kehys.streams());
    List<Entrant.Trained> trained = entrantOptions.models();
    slices.check(corpus);
    Truth truth = new Truth(corpus, corpusOptions.ignored(), trained);
    List<Gold> golds =
        LabelledTasks.of(corpus, tasks.stream().map(truth::of).toList(), kehys.streams());
    Map<String, Ceiling> people =
        second.read(corpus, corpusOptions.columns(), golds, corpusOptions.ignored());
    Circumstances known = circumstances(corpus, golds, trained);
    RunFolder folder = new RunFolder(output);
    if (folder.begin(known.plan())) {
      kehys.streams().say("going on with the run in " + output);
    }
    write(known, folder, people);
    return ExitCode.DONE.code();
  }

  private Circumstances circumstances(
      Corpus corpus, List<Gold> golds, List<Entrant.Trained> trained) {
    kehys.streams().say(String.format(Locale.ROOT, "looking for leaks in %,d rows", corpus.size()));
    String text = corpusOptions.columns().text();
    Families families = Families.of(corpus, text, Families.NEAR);
    Exam exam = Exam.of(corpus, golds, split.of(corpus, golds, families, seed.seed()));
    entrantOptions.check(exam, families);
    List<Finding> leaks = Leaks.of(exam, corpusOptions.columns(), trained, families);
    leaks.forEach(leak -> kehys.streams().say(leak.kind().title() + ": " + leak.line()));
    List<String> tasks = golds.stream().map(Gold::task).toList();
    List<Entrant> entrants = entrantOptions.entrants(tasks, trained, text, seed.seed());
    int kept = split.held() ? 0 : families.related().size();
    return new Circumstances(
        new Version().getVersion()[0], seed.seed(), exam, entrants, leaks, kept);
  }

  private void write(Circumstances known, RunFolder folder, Map<String, Ceiling> people)
      throws IOException {
    List<Comparer.Answered> answered = new ArrayList<>();
    for (Entrant entrant : known.entrants()) {
      answered.add(comparer(known, folder, entrant).ask(entrant));
    }
    Exam exam = known.exam();
    FileDraft.write(folder.file("sentences.csv"), out -> Predictions.sentences(exam.corpus(), out));
    FileDraft.write(
        folder.file("predictions.csv"), out -> Predictions.answers(exam, answered, out));
    kehys.streams().say("testing differences");
    List<TaskComparison> compared =
        comparer(known, folder, known.entrants().get(0))
            .compare(answered, slices.columns(), corpusOptions.columns().text())
            .stream()
            .map(task -> with(people, task))
            .toList();
    Comparison comparison = new Comparison(compared, curves(known, folder));
    RunReport report =
        new RunReport(known, comparison, corpusOptions.columns().text(), seconds(known, folder));
    FileDraft.write(folder.file("README.md"), RunGuide::write);
    FileDraft.write(folder.file("run.json"), out -> RunJson.write(report, out));
    kehys.streams().write(ComparisonTable.lines(report));
    FewArticlesNote.say(exam.tasks(), kehys.streams());
    kehys
        .streams()
        .say("wrote " + folder.file("run.json") + "; read it with: kehys report " + output);
  }

  private Comparer comparer(Circumstances known, RunFolder folder, Entrant entrant) {
    EntrantProgress progress =
        new EntrantProgress(kehys.streams(), entrant.name(), entrant.folds(known.exam()));
    IntConsumer done = progress::done;
    return new Comparer(known.exam(), new Sitting(folder, seed.seed(), done));
  }

  private static TaskComparison with(Map<String, Ceiling> people, TaskComparison task) {
    Ceiling ceiling = people.get(task.labels().task());
    return ceiling == null ? task : task.with(ceiling);
  }

  private List<Curve> curves(Circumstances known, RunFolder folder) {
    List<Curve> curves = new ArrayList<>();
    for (Entrant.Recipe recipe : curve ? entrantOptions.named(known.entrants()) : NOBODY) {
      List<Comparer.Answered> answered = new ArrayList<>();
      for (double share : SHARES) {
        Entrant part = recipe.part(share);
        answered.add(comparer(known, folder, part).ask(part));
      }
      curves.addAll(Comparer.curves(recipe.name(), SHARES, answered));
    }
    return curves;
  }

  private static Map<String, List<Double>> seconds(Circumstances known, RunFolder folder) {
    Map<String, List<Double>> seconds = new HashMap<>();
    known
        .entrants()
        .forEach(
            entrant ->
                seconds.put(
                    entrant.name(), folder.seconds(entrant.name(), known.exam().folds().count())));
    return seconds;
  }
}
