package kehys.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One recipe or several joined by a plus, as {@code --recipe} takes them. */
public final class Recipes {
  private final List<Recipe> recipes;

  private Recipes(List<Recipe> recipes) {
    this.recipes = recipes;
  }

  /**
   * Reads names such as {@code linear} or {@code linear+svm}.
   *
   * @throws SettingException where a name is no recipe's or stands twice
   */
  public static Recipes of(String names) {
    List<Recipe> recipes = new ArrayList<>();
    for (String name : List.of(names.split("\\+", -1))) {
      Recipe recipe =
          Recipe.of(name)
              .orElseThrow(
                  () ->
                      new SettingException(
                          "expected a recipe that 'kehys recipes' lists, or several joined by +,"
                              + " found '"
                              + names
                              + "'"));
      if (recipes.contains(recipe)) {
        throw new SettingException("expected each recipe once, found '" + names + "'");
      }
      recipes.add(recipe);
    }
    return new Recipes(recipes);
  }

  /**
   * A trainer with these values laid over the standard ones. A setting is for every recipe that has
   * it; {@code linear.cost} is for the recipe named alone.
   *
   * @throws SettingException where no recipe has such a setting or one cannot take the value
   */
  public Trainer trainer(Map<String, String> given) {
    return trainer(given, Aids.NONE);
  }

  /**
   * A trainer that is helped, where the recipe can take it.
   *
   * @param aids what helps in learning
   */
  public Trainer trainer(Map<String, String> given, Aids aids) {
    Set<String> unused = new HashSet<>(given.keySet());
    List<Ensemble.Part> parts = new ArrayList<>();
    for (Recipe recipe : recipes) {
      Map<String, String> own = own(recipe, given, unused);
      parts.add(new Ensemble.Part(recipe.label(), recipe.trainer(own, aids)));
    }
    if (!unused.isEmpty()) {
      Map<String, String> stray = new HashMap<>(given);
      stray.keySet().retainAll(unused);
      return recipes.get(0).trainer(stray);
    }
    return parts.size() == 1 ? parts.get(0).trainer() : new Ensemble(parts);
  }

  private static Map<String, String> own(
      Recipe recipe, Map<String, String> given, Set<String> unused) {
    Map<String, String> own = new LinkedHashMap<>();
    for (Setting setting : recipe.settings()) {
      for (String name : List.of(setting.name(), recipe.label() + "." + setting.name())) {
        if (given.containsKey(name)) {
          own.put(setting.name(), given.getOrDefault(name, ""));
          unused.remove(name);
        }
      }
    }
    return own;
  }

  /** Values that a search may try, setting by setting; those of several recipes by their name. */
  public Map<String, List<String>> space() {
    Map<String, List<String>> space = new LinkedHashMap<>();
    for (Recipe recipe : recipes) {
      String prefix = recipes.size() == 1 ? "" : recipe.label() + ".";
      SearchSpace.of(recipe).forEach((name, values) -> space.put(prefix + name, values));
    }
    return space;
  }
}
