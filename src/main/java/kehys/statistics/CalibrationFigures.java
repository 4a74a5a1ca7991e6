package kehys.statistics;

import java.util.List;
import kehys.model.Card.Belief;
import kehys.model.Card.Bin;

/**
 * How far the probabilities can be believed; the smaller the better.
 *
 * @param ece expected calibration error of the answer's probability over 15 bins of equal width
 *     (Naeini et al. 2015), from 0 to 1
 * @param classwiseEce the same of each label's probability on all sentences, averaged over labels
 *     (Kull et al. 2019), from 0 to 1
 * @param logLoss mean of −ln(probability of the true label), that probability held above 1e-15
 * @param brier mean over sentences of the summed squared differences from the truth (Brier 1950),
 *     from 0 to 2
 * @param bins the bins that have answers, from the least to the most probable
 */
public record CalibrationFigures(
    double ece, double classwiseEce, double logLoss, double brier, List<Bin> bins) {

  /** The figures as a model's card keeps them. */
  public Belief belief() {
    return new Belief(ece, logLoss, brier);
  }
}
