package kehys.train;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kehys.features.HashSettings;
import kehys.features.Sight;

/**
 * Settings of the recipes {@code linear} and {@code svm}.
 *
 * @param hash how sentences become vectors
 * @param cost what an error costs against a large weight; above 0
 * @param balance 0: every sentence costs the same; 1: every label costs the same in all; between
 *     them by that power
 * @param tolerance where the optimiser stops, relative to the first gradient
 * @param iterations steps after which the optimiser stops in any case
 */
record LinearSettings(
    HashSettings hash, double cost, double balance, double tolerance, int iterations) {

  /** What can be set of how sentences become vectors, for all recipes over n-grams. */
  static final List<Setting> HASH =
      List.of(
          new Setting("bits", "18", "a whole number from 8 to 24", "2^bits places for n-grams"),
          new Setting("words", "2", "1 or 2", "longest word n-gram"),
          new Setting("characters", "5", "0 or 3 to 8", "longest character n-gram; 0 for none"),
          new Setting("cased", "true", "true or false", "count capitals beside folded forms"),
          new Setting("before", "0.3", "a number from 0 to 10", "weight of the sentence before"),
          new Setting(
              "place", "0.1", "a number from 0 to 10", "weight of the place in the article"),
          new Setting(
              "voices", "1", "a number from 0 to 10", "weight of who says what; 0 for none"),
          new Setting("names", "seen", "seen or masked", "masked: a type for each name, number"),
          new Setting("context", "true", "true or false", "see the sentences before and who spoke"),
          new Setting("tone", "true", "true or false", "voices tell evaluative words, hedges"));

  /** All that can be set of {@code linear}. */
  static final List<Setting> KNOWN = known("8", "0.9");

  /** All that can be set of {@code svm}. */
  static final List<Setting> SVM = known("0.5", "0.9");

  private static List<Setting> known(String cost, String balance) {
    return beforeHash(
        new Setting("cost", cost, "a number from 0.0001 to 10000", "what an error costs"),
        balance(balance),
        new Setting("tolerance", "0.001", "a number from 1e-9 to 0.1", "where learning stops"),
        new Setting("iterations", "1000", "a whole number from 1 to 100000", "most steps"));
  }

  /** How far rare labels are made up for. */
  static Setting balance(String standard) {
    return new Setting(
        "balance", standard, "a number from 0 to 1", "how far rare labels are made up for");
  }

  /** A recipe's own settings, and those of the vectors behind them. */
  static List<Setting> beforeHash(Setting... own) {
    return Stream.concat(Arrays.stream(own), HASH.stream()).toList();
  }

  /** Reads how sentences become vectors. */
  static HashSettings hash(Settings settings) {
    int characters = settings.integer("characters", 0, 8);
    if (characters == 1 || characters == 2) {
      throw new SettingException(
          "setting 'characters': expected 0 or 3 to 8, found '" + characters + "'");
    }
    return new HashSettings(
        settings.integer("bits", 8, 24),
        settings.integer("words", 1, 2),
        characters,
        settings.truth("cased"),
        (float) settings.number("before", 0, 10),
        (float) settings.number("place", 0, 10),
        (float) settings.number("voices", 0, 10),
        sight(settings));
  }

  /** Reads the user's values, each within its range. */
  static LinearSettings of(Settings settings) {
    return new LinearSettings(
        hash(settings),
        settings.number("cost", 1e-4, 1e4),
        settings.number("balance", 0, 1),
        settings.number("tolerance", 1e-9, 0.1),
        settings.integer("iterations", 1, 100_000));
  }

  private static Sight sight(Settings settings) {
    return new Sight(
        settings.choice("names", Sight.Names::of),
        settings.truth("context"),
        settings.truth("tone"));
  }

  /** The settings with these values laid over the standard ones. */
  static LinearSettings of(Map<String, String> given) {
    return of(new Settings(KNOWN, given));
  }
}
