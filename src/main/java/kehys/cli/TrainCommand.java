package kehys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kehys.data.Corpus;
import kehys.data.FileDraft;
import kehys.data.Gold;
import kehys.evaluate.CrossValidation;
import kehys.evaluate.Folds;
import kehys.evaluate.TaskResult;
import kehys.model.Card;
import kehys.model.Model;
import kehys.model.ModelFile;
import kehys.report.ModelCard;
import kehys.train.Recipe;
import kehys.train.Trainer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Learns a model from labelled CSV, and measures it on articles it has not seen.",
    footer = {
      "",
      "The CSV needs a header, a column with the sentence and a column with its label. Rows of one",
      "--group are one article, which no fold splits.",
      "",
      "Examples:",
      "  kehys train --data labelled.csv --output models/mine",
      "  kehys train --data tweets.csv --text body --group user --labels tone --output models/tone",
      "  kehys train --data labelled.csv --set cost=2 --set characters=4 --output models/mine"
    })
final class TrainCommand implements Callable<Integer> {
  @ParentCommand private Kehys kehys = Kehys.standard();

  @Mixin private CorpusOptions corpusOptions = new CorpusOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the model and its card; what stands there before is replaced.")
  private Path output = Path.of("");

  @Option(
      names = "--labels",
      paramLabel = "COLUMN",
      split = ",",
      defaultValue = "attribution,framing",
      description = "Columns with labels, one task each (default: ${DEFAULT-VALUE}).")
  private List<String> tasks = List.of();

  @Option(
      names = "--recipe",
      paramLabel = "R",
      defaultValue = "linear",
      description = "How to learn; see kehys recipes (default: ${DEFAULT-VALUE}).")
  private String recipe = "";

  @Option(
      names = "--set",
      paramLabel = "K=V",
      description = "A setting of the recipe. Can be repeated.")
  private Map<String, String> settings = Map.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of everything drawn by chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Folds to measure on; 0 not to measure (default: ${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--fold-column",
      paramLabel = "COLUMN",
      description = "Take the folds from this column.")
  private Optional<String> foldColumn = Optional.empty();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Recipe chosen = recipe();
    EpochProgress progress = new EpochProgress(kehys.streams());
    Trainer trainer = chosen.trainer(settings, progress::done);
    Corpus corpus = corpusOptions.read(kehys.streams());
    List<Gold> golds =
        tasks.stream().map(task -> Gold.toLearn(corpus, task, corpusOptions.ignored())).toList();
    kehys
        .streams()
        .say(
            String.format(
                Locale.ROOT,
                "learning from %,d sentences of %,d articles",
                corpus.size(),
                corpus.articles().size()));
    Model learned = trainer.train(corpus, golds, seed);
    List<Card.HeldOut> heldOut = heldOut(chosen.trainer(settings), corpus, golds);
    String name = String.valueOf(output.toAbsolutePath().normalize().getFileName());
    write(learned.with(learned.card().with(name, CommandText.of(spec), heldOut)));
    return ExitCode.DONE.code();
  }

  private Recipe recipe() {
    return Recipe.of(recipe)
        .orElseThrow(
            () ->
                new UsageException(
                    "--recipe: expected one that 'kehys recipes' lists, found '" + recipe + "'"));
  }

  private List<Card.HeldOut> heldOut(Trainer trainer, Corpus corpus, List<Gold> golds) {
    if (folds == 0 && foldColumn.isEmpty()) {
      return List.of();
    }
    Folds split = split(corpus, golds);
    FoldProgress progress = new FoldProgress(kehys.streams(), split.count());
    List<TaskResult> results =
        new CrossValidation(trainer, split, seed).run(corpus, golds, progress::done);
    results.forEach(result -> kehys.streams().say(result.summary()));
    return results.stream().map(result -> result.heldOut(split.split())).toList();
  }

  private Folds split(Corpus corpus, List<Gold> golds) {
    try {
      return foldColumn.isPresent()
          ? Folds.byColumn(corpus, foldColumn.get())
          : Folds.stratified(golds, folds, seed);
    } catch (IllegalArgumentException e) {
      String option = foldColumn.isPresent() ? "--fold-column" : "--folds";
      throw new UsageException(option + ": " + e.getMessage());
    }
  }

  private void write(Model model) {
    FileDraft.write(output.resolve(ModelFile.NAME), out -> ModelFile.write(model, out));
    byte[] card = Streams.bytes(ModelCard.lines(model.card()));
    FileDraft.write(output.resolve("README.md"), out -> out.write(card));
    kehys.streams().say("wrote " + output.resolve(ModelFile.NAME) + " and its card");
  }
}
