package kehys.compare;

import java.util.List;
import kehys.evaluate.Mark;
import kehys.statistics.CalibrationFigures;
import kehys.statistics.Confusion;
import kehys.statistics.RiskCoverage;

/**
 * How one entrant answered one task.
 *
 * @param name the entrant's
 * @param scores its figures
 * @param folds macro-F1 of each fold alone, in the order of folds that have sentences
 * @param confusion all counts
 * @param calibration how far its probabilities can be believed
 * @param riskCoverage its errors where the least sure answers are left out
 * @param slices how well it answered parts of the sentences
 * @param errors its surest wrong answers, the surest first
 */
public record Standing(
    String name,
    List<Score> scores,
    List<Double> folds,
    Confusion confusion,
    CalibrationFigures calibration,
    RiskCoverage riskCoverage,
    List<Slice> slices,
    List<Mark> errors) {}
