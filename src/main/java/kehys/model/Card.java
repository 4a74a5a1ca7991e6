package kehys.model;

import java.util.List;
import java.util.Map;

/**
 * What a model is and how it came about: enough to judge it and to make it again.
 *
 * @param name the model's name
 * @param recipe how it was learned
 * @param settings the recipe's settings by name
 * @param seed seed of everything drawn by chance
 * @param version version of the code that trained it
 * @param command the command line that makes it again
 * @param data what it was trained on
 * @param heldOut how good it was on articles that it had not seen, per task; may be empty
 */
public record Card(
    String name,
    String recipe,
    Map<String, String> settings,
    long seed,
    String version,
    String command,
    Data data,
    List<HeldOut> heldOut) {

  /** This card with a name, the command line that makes the model, and its scores. */
  public Card with(String name, String command, List<HeldOut> heldOut) {
    return new Card(name, recipe, settings, seed, version, command, data, heldOut);
  }

  /**
   * Training data.
   *
   * @param files the files as they were named
   * @param rows number of sentences
   * @param groups number of articles
   * @param sha256 over the bytes of the files in their order, hexadecimal
   * @param labels task, then label, then language, then number of rows
   */
  public record Data(
      List<String> files,
      int rows,
      int groups,
      String sha256,
      Map<String, Map<String, Map<String, Integer>>> labels) {}

  /**
   * Scores by cross-validation.
   *
   * @param task name of the task
   * @param split how the data was split, in words
   * @param macroF1 mean of the labels' F1
   * @param accuracy share of sentences met
   * @param labels scores per label, in the order of the labels
   */
  public record HeldOut(
      String task, String split, Figure macroF1, Figure accuracy, List<LabelFigures> labels) {}

  /**
   * A figure with its 95 % interval.
   *
   * @param value on the data as it is
   * @param low lower bound
   * @param high upper bound
   */
  public record Figure(double value, double low, double high) {}

  /**
   * How well one label is met.
   *
   * @param label the label
   * @param precision share of right ones among those given this label
   * @param recall share of those with this label that were given it
   * @param f1 harmonic mean of the two
   * @param support number of sentences with this label
   */
  public record LabelFigures(
      String label, double precision, double recall, double f1, int support) {}
}
