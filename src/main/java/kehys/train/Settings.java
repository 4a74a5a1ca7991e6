package kehys.train;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The values of a recipe's settings: the standard ones with the user's laid over them. */
final class Settings {
  private final List<Setting> known;
  private final Map<String, String> values = new TreeMap<>();

  /**
   * Settings of a recipe.
   *
   * @param known all that can be set
   * @param given the user's values by name
   * @throws SettingException where the recipe has no such setting
   */
  Settings(List<Setting> known, Map<String, String> given) {
    this.known = known;
    for (Setting setting : known) {
      values.put(setting.name(), setting.standard());
    }
    for (Map.Entry<String, String> entry : given.entrySet()) {
      if (values.replace(entry.getKey(), entry.getValue()) == null) {
        throw new SettingException(
            "expected a setting among "
                + String.join(", ", values.keySet())
                + "; found '"
                + entry.getKey()
                + "'");
      }
    }
  }

  Map<String, String> asMap() {
    return values;
  }

  int integer(String name, int least, int most) {
    return value(name, Integer::valueOf, value -> value >= least && value <= most);
  }

  double number(String name, double least, double most) {
    return value(name, Double::valueOf, value -> value >= least && value <= most);
  }

  boolean truth(String name) {
    return value(name, Settings::truthOf, value -> true);
  }

  <T> T choice(String name, Function<String, Optional<T>> of) {
    return value(name, of, Optional::isPresent).orElseThrow();
  }

  private static boolean truthOf(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new NumberFormatException("neither true nor false");
    }
    return value.equals("true");
  }

  private <T> T value(String name, Function<String, T> parse, Predicate<T> allowed) {
    String found = values.getOrDefault(name, "");
    try {
      T value = parse.apply(found);
      if (allowed.test(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw fault(name, found);
    }
    throw fault(name, found);
  }

  private SettingException fault(String name, String found) {
    String range =
        known.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().range();
    return new SettingException(
        "setting '" + name + "': expected " + range + ", found '" + found + "'");
  }
}
