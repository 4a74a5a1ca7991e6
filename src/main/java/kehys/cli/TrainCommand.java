package kehys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kehys.data.Corpus;
import kehys.data.FileDraft;
import kehys.data.Fingerprints;
import kehys.data.Gold;
import kehys.evaluate.Calibrated;
import kehys.evaluate.Exam;
import kehys.evaluate.Folds;
import kehys.evaluate.Learned;
import kehys.evaluate.OutOfFold;
import kehys.evaluate.Pool;
import kehys.evaluate.Tuning;
import kehys.model.Card;
import kehys.model.Model;
import kehys.model.ModelFile;
import kehys.report.ModelCard;
import kehys.text.Document;
import kehys.train.Aids;
import kehys.train.Progress;
import kehys.train.Recipes;
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
      "The CSV needs a header, a column with the sentence and a column with its label.",
      "Rows of one --group are one article, which no fold splits; articles that share",
      "sentences stay in one fold.",
      "",
      "Examples:",
      "  kehys train --data labelled.csv --output models/mine",
      "  kehys train --data tweets.csv --text body --group user --labels tone \\",
      "      --output models/tone",
      "  kehys train --data labelled.csv --tune 20 --output models/mine",
      "  kehys train --data labelled.csv --recipe cnn --unlabelled archive/ \\",
      "      --output models/cnn",
      "  kehys train --data labelled.csv --set cost=2 --output models/mine"
    })
final class TrainCommand implements Callable<Integer> {
  @ParentCommand private Kehys kehys = Kehys.standard();

  @Mixin private CorpusOptions corpusOptions = new CorpusOptions();
  @Mixin private LabelsOption labels = new LabelsOption();
  @Mixin private RecipeOptions how = new RecipeOptions();
  @Mixin private PoolOption pool = new PoolOption();
  @Mixin private SeedOption seed = new SeedOption();
  @Mixin private FoldOptions folds = new FoldOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the model and its card; what stands there before is replaced.")
  private Path output = Path.of("");

  @Option(
      names = "--tune",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Try N settings on the folds, take the best, and write what was tried to tuning.csv.")
  private int tune;

  @Spec private @Nullable CommandSpec spec;

  /** A way to learn, for whoever wants to be told how far it is. */
  private interface Learning {
    Trainer telling(Consumer<Progress> progress);
  }

  @Override
  public Integer call() throws IOException {
    check();
    Recipes recipes = how.recipes();
    List<String> tasks = labels.ofModel();
    Map<String, Pool> pools = pool.of(tasks);
    Corpus corpus = corpusOptions.read(kehys.streams());
    List<Gold> golds =
        tasks.stream().map(task -> Gold.toLearn(corpus, task, corpusOptions.ignored())).toList();
    Optional<Exam> exam = exam(corpus, golds);
    List<Document> texts = how.texts(kehys.streams());
    FileDraft.check(output.resolve(ModelFile.NAME));
    say(corpus);
    Map<String, String> best =
        exam.filter(one -> tune > 0).map(one -> tuned(recipes, one)).orElse(how.settings());
    Model learned = learned(recipes.trainer(best, new Aids(progress(), texts)), corpus, golds);
    Learning again = progress -> recipes.trainer(best, new Aids(progress, texts));
    write(exam.map(one -> calibrated(again, learned, one, pools)).orElse(learned));
    return ExitCode.DONE.code();
  }

  private void check() {
    if (tune < 0) {
      throw new UsageException("--tune: expected a number from 0, found " + tune);
    }
    if (tune > 0 && folds.none()) {
      throw new UsageException("--tune: expected folds to try settings on, found --folds 0");
    }
  }

  /** What the model is measured on, unless nobody wants that; known before anything is learned. */
  private Optional<Exam> exam(Corpus corpus, List<Gold> golds) {
    if (folds.none()) {
      return Optional.empty();
    }
    String text = corpusOptions.columns().text();
    Folds split = folds.of(corpus, golds, text, seed.seed(), kehys.streams());
    return Optional.of(Exam.of(corpus, golds, split));
  }

  private Consumer<Progress> progress() {
    LearningProgress progress = new LearningProgress(kehys.streams(), Pace.begin());
    return progress::told;
  }

  /** A model that tells how it came about. */
  private Model learned(Trainer trainer, Corpus corpus, List<Gold> golds) {
    Model learned = trainer.train(corpus, golds, seed.seed());
    String name = String.valueOf(output.toAbsolutePath().normalize().getFileName());
    return learned
        .with(learned.card().with(name, CommandText.of(spec), Card.Measured.NOTHING))
        .with(Fingerprints.of(corpus));
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

  /** The same model with what it reached on articles it had not seen. */
  private Model calibrated(Learning learning, Model learned, Exam exam, Map<String, Pool> pools) {
    OutOfFold answers = outOfFold(learning, exam);
    Calibrated calibrated = Calibrated.of(answers, learned.members().size(), pools);
    calibrated.results().forEach(result -> kehys.streams().say(result.summary()));
    FewArticlesNote.say(exam.tasks(), kehys.streams());
    Card card = learned.card();
    return calibrated
        .calibrate(learned)
        .with(card.with(card.name(), CommandText.of(spec), calibrated.measured()));
  }

  private OutOfFold outOfFold(Learning learning, Exam exam) {
    FoldProgress progress = new FoldProgress(kehys.streams(), exam.folds().count(), Pace.begin());
    Trainer trainer = learning.telling(progress::told);
    return OutOfFold.of(new Learned(trainer, exam, seed.seed()), exam, progress::done);
  }

  private Map<String, String> tuned(Recipes recipes, Exam exam) {
    TuningTable table = new TuningTable(kehys.streams(), tune);
    for (Map<String, String> one :
        Tuning.draw(recipes.space(), how.settings(), tune, seed.seed())) {
      Learning learning = progress -> recipes.trainer(one, new Aids(progress, List.of()));
      OutOfFold answers = outOfFold(learning, exam);
      table.add(new Tuning.Tried(one, Calibrated.none(answers).results()));
    }
    table.write(output.resolve("tuning.csv"));
    return table.best();
  }

  private void write(Model model) {
    FileDraft.write(output.resolve(ModelFile.NAME), out -> ModelFile.write(model, out));
    byte[] card = Streams.bytes(ModelCard.lines(model.card()));
    FileDraft.write(output.resolve("README.md"), out -> out.write(card));
    kehys.streams().say("wrote " + output.resolve(ModelFile.NAME) + " and its card");
  }
}
