package kehys.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kehys.text.Document;
import kehys.train.Recipes;
import kehys.train.SettingException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a model is to be learned. */
final class RecipeOptions {
  @Option(
      names = "--recipe",
      paramLabel = "R",
      defaultValue = "linear",
      description =
          "How to learn; see kehys recipes; several joined by + are averaged (default:"
              + " ${DEFAULT-VALUE}).")
  private String recipe = "";

  @Option(
      names = "--set",
      paramLabel = "K=V",
      description = "A setting of the recipe. Can be repeated.")
  private Map<String, String> settings = Map.of();

  @Mixin private UnlabelledOption unlabelled = new UnlabelledOption();

  /** The recipes that the user joined; their settings are known to hold. */
  Recipes recipes() {
    Recipes recipes = named();
    recipes.trainer(settings);
    return recipes;
  }

  private Recipes named() {
    try {
      return Recipes.of(recipe);
    } catch (SettingException e) {
      throw new UsageException("--recipe: " + e.getMessage());
    }
  }

  /** The settings that the user named. */
  Map<String, String> settings() {
    return new LinkedHashMap<>(settings);
  }

  /** Texts without labels to learn from. */
  List<Document> texts(Streams streams) {
    return unlabelled.read(recipe, streams);
  }
}
