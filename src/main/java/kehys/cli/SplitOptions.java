package kehys.cli;

import java.util.List;
import java.util.Optional;
import kehys.audit.Families;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.evaluate.Folds;
import picocli.CommandLine.Option;

/** The folds that entrants are compared on. */
final class SplitOptions {
  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Number of folds (default: " + FoldCount.USUAL + ").")
  private Optional<Integer> asked = Optional.empty();

  @Option(
      names = "--holdout",
      paramLabel = "COLUMN",
      description = {
        "No value of this column stands in two folds, such as publisher or lang. Up to ten values",
        "make a fold each, whatever --folds; more are dealt to --folds folds."
      })
  private Optional<String> holdout = Optional.empty();

  /** Whether it is a column that says what stays together. */
  boolean held() {
    return holdout.isPresent();
  }

  /** The folds; without a column, articles of one family stay together. */
  Folds of(Corpus corpus, List<Gold> golds, Families families, long seed) {
    return holdout.isPresent()
        ? held(corpus, golds, holdout.get(), seed)
        : new FoldCount(asked).stratified(corpus, golds, families, seed);
  }

  private Folds held(Corpus corpus, List<Gold> golds, String column, long seed) {
    Folds folds = holdout(corpus, golds, column, seed);
    if (asked.isPresent() && asked.get() != folds.count()) {
      throw new UsageException(
          "--folds: the "
              + folds.count()
              + " values of column '"
              + column
              + "' make a fold each with --holdout; leave --folds out");
    }
    return folds;
  }

  private Folds holdout(Corpus corpus, List<Gold> golds, String column, long seed) {
    try {
      return Folds.holdout(corpus, golds, column, new FoldCount(asked).count(), seed);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--holdout: " + e.getMessage());
    }
  }
}
