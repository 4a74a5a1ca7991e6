package kehys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kehys.data.Corpus;
import kehys.data.FileDraft;
import kehys.data.Gold;
import kehys.evaluate.Calibrated;
import kehys.evaluate.Folds;
import kehys.evaluate.OutOfFold;
import kehys.evaluate.Pool;
import kehys.evaluate.Tuning;
import kehys.model.Card;
import kehys.model.Model;
import kehys.model.ModelFile;
import kehys.report.ModelCard;
import kehys.text.Document;
import kehys.train.Aids;
import kehys.train.Recipes;
import kehys.train.SettingException;
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
      "  kehys train --data labelled.csv --tune 20 --output models/mine",
      "  kehys train --data labelled.csv --recipe cnn --unlabelled archive/ --output models/cnn",
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

  @Mixin private UnlabelledOption unlabelled = new UnlabelledOption();

  @Option(
      names = "--recipe",
      paramLabel = "R",
      defaultValue = "linear",
      description =
          "How to learn; see kehys recipes; several joined by + are averaged (default:"
              + " ${DEFAULT-VALUE}).")
  private String recipe = "";

  @Option(
      names = "--pool",
      paramLabel = "TASK=P",
      description =
          "How several recipes are weighed for a task: learned from the folds, or equal (default:"
              + " learned). Can be repeated.")
  private Map<String, String> pools = Map.of();

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
      description =
          "Folds to measure and calibrate on; 0 to do neither (default: ${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--tune",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Try N settings on the folds, take the best, and write what was tried to tuning.csv.")
  private int tune;

  @Option(
      names = "--fold-column",
      paramLabel = "COLUMN",
      description = "Take the folds from this column.")
  private Optional<String> foldColumn = Optional.empty();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Recipes recipes = recipes();
    EpochProgress progress = new EpochProgress(kehys.streams());
    recipes.trainer(settings);
    pools();
    Corpus corpus = corpusOptions.read(kehys.streams());
    List<Gold> golds =
        tasks.stream().map(task -> Gold.toLearn(corpus, task, corpusOptions.ignored())).toList();
    say(corpus);
    Map<String, String> best = tune == 0 ? settings : tuned(recipes, corpus, golds);
    List<Document> texts = unlabelled.read(recipe, kehys.streams());
    Trainer trainer = recipes.trainer(best, new Aids(epoch -> {}, texts));
    Model learned =
        recipes.trainer(best, new Aids(progress::done, texts)).train(corpus, golds, seed);
    Optional<Calibrated> calibrated = calibrated(trainer, learned, corpus, golds);
    String name = String.valueOf(output.toAbsolutePath().normalize().getFileName());
    Card.Measured measured = calibrated.map(Calibrated::measured).orElse(Card.Measured.NOTHING);
    write(
        calibrated
            .map(known -> known.calibrate(learned))
            .orElse(learned)
            .with(learned.card().with(name, CommandText.of(spec), measured)));
    return ExitCode.DONE.code();
  }

  private void say(Corpus corpus) {
    kehys
        .streams()
        .say(
            String.format(
                Locale.ROOT,
                "learning from %,d sentences of %,d articles",
                corpus.size(),
                corpus.articles().size()));
  }

  private Recipes recipes() {
    try {
      return Recipes.of(recipe);
    } catch (SettingException e) {
      throw new UsageException("--recipe: " + e.getMessage());
    }
  }

  private Optional<Calibrated> calibrated(
      Trainer trainer, Model learned, Corpus corpus, List<Gold> golds) {
    if (folds == 0 && foldColumn.isEmpty()) {
      return Optional.empty();
    }
    Folds split = split(corpus, golds);
    FoldProgress progress = new FoldProgress(kehys.streams(), split.count());
    OutOfFold.Watch watch = new OutOfFold.Watch(seed, progress::done);
    Calibrated calibrated =
        Calibrated.of(
            OutOfFold.of(trainer, corpus, golds, split, watch), learned.members().size(), pools());
    calibrated.results().forEach(result -> kehys.streams().say(result.summary()));
    return Optional.of(calibrated);
  }

  private Map<String, Pool> pools() {
    Map<String, Pool> read = new HashMap<>();
    pools.forEach((task, pool) -> read.put(task, pool(task, pool)));
    return read;
  }

  private Pool pool(String task, String pool) {
    if (!tasks.contains(task)) {
      throw new UsageException(
          "--pool: expected a task among " + String.join(", ", tasks) + ", found '" + task + "'");
    }
    return Pool.of(pool)
        .orElseThrow(
            () -> new UsageException("--pool: expected learned or equal, found '" + pool + "'"));
  }

  private Map<String, String> tuned(Recipes recipes, Corpus corpus, List<Gold> golds) {
    Folds split = split(corpus, golds);
    TuningTable table = new TuningTable(kehys.streams(), tune);
    for (Map<String, String> one : Tuning.draw(recipes.space(), settings, tune, seed)) {
      FoldProgress progress = new FoldProgress(kehys.streams(), split.count());
      OutOfFold.Watch watch = new OutOfFold.Watch(seed, progress::done);
      OutOfFold answers = OutOfFold.of(recipes.trainer(one), corpus, golds, split, watch);
      table.add(new Tuning.Tried(one, Calibrated.none(answers).results()));
    }
    table.write(output.resolve("tuning.csv"));
    return table.best();
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
