package kehys.cli;

import java.util.List;
import java.util.Optional;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.evaluate.Folds;
import picocli.CommandLine.Option;

/** The folds that a model is measured and calibrated on. */
final class FoldOptions {
  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "Folds to measure and calibrate on; 0 to do neither (default: ${DEFAULT-VALUE}).")
  private int folds;

  @Option(
      names = "--fold-column",
      paramLabel = "COLUMN",
      description = "Take the folds from this column.")
  private Optional<String> column = Optional.empty();

  /** Whether nothing is to be measured. */
  boolean none() {
    return folds == 0 && column.isEmpty();
  }

  Folds of(Corpus corpus, List<Gold> golds, long seed) {
    try {
      return column.isPresent()
          ? Folds.byColumn(corpus, column.get())
          : Folds.stratified(golds, folds, seed);
    } catch (IllegalArgumentException e) {
      String option = column.isPresent() ? "--fold-column" : "--folds";
      throw new UsageException(option + ": " + e.getMessage());
    }
  }
}
