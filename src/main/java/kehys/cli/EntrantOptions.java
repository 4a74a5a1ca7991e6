package kehys.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kehys.audit.Families;
import kehys.compare.Entrant;
import kehys.data.Attribution;
import kehys.data.Framing;
import kehys.data.InputException;
import kehys.evaluate.Exam;
import kehys.evaluate.Pool;
import kehys.evaluate.TunedTrainer;
import kehys.evaluate.Tuning;
import kehys.model.Model;
import kehys.model.ModelFile;
import kehys.train.Recipe;
import kehys.train.Recipes;
import kehys.train.SettingException;
import kehys.train.Trainer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who is compared. */
final class EntrantOptions {
  private static final int INNER_FOLDS = 3;
  private static final List<String> BASELINES = List.of("majority", "rules");

  @Option(
      names = "--recipes",
      paramLabel = "R,R",
      split = ",",
      description =
          "Recipes to learn anew in each fold; see kehys recipes; a+b averages two. The baselines"
              + " majority and rules are always there.")
  private List<String> recipes = List.of();

  @Option(
      names = "--model",
      paramLabel = "M",
      description = "A model learned before, on other data. Can be repeated.")
  private List<Path> models = List.of();

  @Option(
      names = "--set",
      paramLabel = "K=V",
      description =
          "A setting of every recipe that has it; linear.cost=2 is for one alone. Can be"
              + " repeated.")
  private Map<String, String> settings = Map.of();

  @Mixin private PoolOption pool = new PoolOption();

  @Option(
      names = "--tune",
      paramLabel = "N",
      defaultValue = "0",
      description = "Try N settings of each recipe, on folds inside each fold.")
  private int tune;

  /** Refuses what nobody can be made of. */
  void check() {
    if (none()) {
      throw new UsageException("expected --recipes or --model, found neither");
    }
    if (tune < 0) {
      throw new UsageException("--tune: expected a number from 0, found " + tune);
    }
    Set<Path> once = new HashSet<>();
    for (Path model : models) {
      if (!once.add(model.toAbsolutePath().normalize())) {
        throw new UsageException("--model: expected each model once, found '" + model + "' twice");
      }
    }
  }

  /** Models that were named, in their order, by names that no other has. */
  List<Entrant.Trained> models() {
    List<Entrant.Trained> read = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Path path : models) {
      Model model = ModelFile.read(path);
      String name = "model:" + model.card().name();
      String own = names.add(name) ? name : "model:" + path;
      read.add(new Entrant.Trained(own, model, ModelFile.sha256(path)));
    }
    return read;
  }

  /**
   * All entrants: baselines, recipes, models.
   *
   * @param tasks names of the tasks
   * @param text name of the column with the sentence
   */
  List<Entrant> entrants(
      List<String> tasks, List<Entrant.Trained> trained, String text, long seed) {
    Set<String> unused = new HashSet<>(settings.keySet());
    List<Entrant> entrants = new ArrayList<>();
    Map<String, Pool> pools = pool.of(tasks);
    Tuned tuned = new Tuned(text, seed);
    for (String name : names(tasks)) {
      entrants.add(recipe(name, unused, name.contains("+") ? pools : Map.of(), tuned));
    }
    if (!unused.isEmpty()) {
      throw new UsageException("--set: no recipe of these has a setting " + unused);
    }
    entrants.addAll(trained);
    return entrants;
  }

  private List<String> names(List<String> tasks) {
    List<String> names = new ArrayList<>();
    boolean builtIn = List.of(Attribution.TASK, Framing.TASK).containsAll(tasks);
    BASELINES.stream().filter(one -> builtIn || one.equals("majority")).forEach(names::add);
    recipes.stream().filter(one -> !names.contains(one)).forEach(names::add);
    if (new HashSet<>(recipes).size() < recipes.size()) {
      throw new UsageException("--recipes: expected each recipe once, found " + recipes);
    }
    return names;
  }

  /** What a search for settings needs to know of the data. */
  private record Tuned(String text, long seed) {}

  private Entrant recipe(String name, Set<String> unused, Map<String, Pool> pools, Tuned tuned) {
    try {
      Recipes all = Recipes.of(name);
      Map<String, String> own = own(name, unused);
      return new Entrant.Recipe(name, planned(own), trainer(all, own, tuned), pools);
    } catch (SettingException e) {
      throw new UsageException("--recipes: " + e.getMessage());
    }
  }

  private Map<String, String> planned(Map<String, String> own) {
    Map<String, String> planned = new LinkedHashMap<>(own);
    if (tune > 0) {
      planned.put("tune", Integer.toString(tune));
    }
    return planned;
  }

  private Trainer trainer(Recipes all, Map<String, String> own, Tuned tuned) {
    if (tune == 0 || all.space().isEmpty()) {
      return all.trainer(own);
    }
    List<Map<String, String>> tries = Tuning.draw(all.space(), own, tune, tuned.seed());
    return new TunedTrainer(tries, all::trainer, INNER_FOLDS, tuned.text());
  }

  /** The settings that recipes of this name have. */
  private Map<String, String> own(String name, Set<String> unused) {
    Map<String, String> own = new LinkedHashMap<>();
    for (String part : List.of(name.split("\\+", -1))) {
      Recipe.of(part).stream()
          .flatMap(recipe -> recipe.settings().stream())
          .flatMap(setting -> List.of(setting.name(), part + "." + setting.name()).stream())
          .filter(settings::containsKey)
          .forEach(key -> own.put(key, settings.getOrDefault(key, "")));
    }
    unused.removeAll(own.keySet());
    return own;
  }

  /**
   * Whether what is outside each fold can be parted again, to try settings on.
   *
   * @throws InputException where there are too few articles, those of one family counted as one
   */
  void check(Exam exam, Families families) {
    for (int fold = 0; tuned() && fold < exam.folds().count(); fold++) {
      long outside =
          exam.folds().articles(fold, false).stream().map(families::of).distinct().count();
      if (outside < INNER_FOLDS) {
        throw new InputException(
            String.join(", ", exam.corpus().files()),
            0,
            "expected at least "
                + INNER_FOLDS
                + " articles outside each fold that share no sentence, to try settings on with"
                + " --tune, found "
                + outside);
      }
    }
  }

  /** Whether nobody but the baselines is there. */
  private boolean none() {
    return recipes.isEmpty() && models.isEmpty();
  }

  /** Whether settings are tried. */
  boolean tuned() {
    return tune > 0;
  }

  /** Recipes of which a learning curve is drawn: those that the user named. */
  List<Entrant.Recipe> named(List<Entrant> entrants) {
    return entrants.stream()
        .filter(one -> recipes.contains(one.name()))
        .filter(Entrant.Recipe.class::isInstance)
        .map(Entrant.Recipe.class::cast)
        .toList();
  }
}
