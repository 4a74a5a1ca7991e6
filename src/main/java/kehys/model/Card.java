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
 * @param measured how good it was on articles that it had not seen
 */
public record Card(
    String name,
    String recipe,
    Map<String, String> settings,
    long seed,
    String version,
    String command,
    Data data,
    Measured measured) {

  /** This card with a name, the command line that makes the model, and its scores. */
  public Card with(String name, String command, Measured measured) {
    return new Card(name, recipe, settings, seed, version, command, data, measured);
  }

  /**
   * What was measured on articles that the model had not seen, per task.
   *
   * @param heldOut how good it was; may be empty
   * @param reliability how far its probabilities can be believed; may be empty
   */
  public record Measured(List<HeldOut> heldOut, List<Reliability> reliability) {
    /** Nothing was measured. */
    public static final Measured NOTHING = new Measured(List.of(), List.of());
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
   * How the probabilities of one task were made ones that can be believed.
   *
   * @param task name of the task
   * @param methods how each member was calibrated
   * @param before figures of the members as they are, averaged
   * @param after figures on folds that the calibration was not learned from
   * @param bins what was said against what came true, after
   * @param binsBefore the same of the members as they are
   */
  public record Reliability(
      String task,
      List<String> methods,
      Belief before,
      Belief after,
      List<Bin> bins,
      List<Bin> binsBefore) {}

  /**
   * How far probabilities can be believed; the smaller the better.
   *
   * @param ece expected calibration error over 15 bins, from 0 to 1
   * @param logLoss mean of −ln(probability of the true label)
   * @param brier mean of the summed squared differences from the truth, from 0 to 2
   */
  public record Belief(double ece, double logLoss, double brier) {}

  /**
   * Answers whose probability lies in one of 15 equal ranges.
   *
   * @param answers number of them
   * @param said mean of their probabilities
   * @param right share of right ones
   */
  public record Bin(int answers, double said, double right) {}

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
