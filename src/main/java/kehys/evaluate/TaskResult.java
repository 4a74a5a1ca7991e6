package kehys.evaluate;

import java.util.Locale;
import kehys.model.Card.Figure;
import kehys.model.Card.HeldOut;
import kehys.statistics.CalibrationFigures;
import kehys.statistics.Confusion;

/**
 * How well one task was answered.
 *
 * @param macroF1 mean of the labels' F1 with its 95 % interval over articles
 * @param accuracy share of sentences answered right with its 95 % interval over articles
 * @param confusion all counts, and with them the figures per label
 * @param calibration how far the probabilities can be believed
 */
public record TaskResult(
    Figure macroF1, Figure accuracy, Confusion confusion, CalibrationFigures calibration) {

  /** Name of the task. */
  public String task() {
    return confusion.labels().task();
  }

  /** The two figures in one line for a person. */
  public String summary() {
    return String.format(
        Locale.ROOT,
        "%s: macro-F1 %.3f [%.3f, %.3f], accuracy %.3f",
        task(),
        macroF1.value(),
        macroF1.low(),
        macroF1.high(),
        accuracy.value());
  }

  /** The figures as a model's card keeps them. */
  public HeldOut heldOut(String split) {
    return new HeldOut(task(), split, macroF1, accuracy, confusion.perLabel());
  }
}
