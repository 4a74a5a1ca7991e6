package kehys.cli;

import java.util.List;
import java.util.Optional;
import kehys.audit.Families;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.data.InputException;
import kehys.evaluate.Folds;

/**
 * How many folds there are to be.
 *
 * @param asked as many as the user asked for, where he did
 */
record FoldCount(Optional<Integer> asked) {
  /** Where nobody asks for another number. */
  static final int USUAL = 5;

  int count() {
    return asked.orElse(USUAL);
  }

  /** So many folds, in which articles of one family stay together. */
  Folds stratified(Corpus corpus, List<Gold> golds, Families families, long seed) {
    try {
      return Folds.stratified(golds, article -> "" + families.of(article), count(), seed);
    } catch (IllegalArgumentException e) {
      throw tooMany(corpus, families.count(), e);
    }
  }

  /**
   * What is wrong where so many folds cannot be made: the option, or the data where it was not
   * given.
   *
   * @param articles number of articles, those that have to stay together counted as one
   */
  private RuntimeException tooMany(Corpus corpus, int articles, IllegalArgumentException fault) {
    return asked.isPresent()
        ? new UsageException("--folds: " + fault.getMessage())
        : new InputException(
            String.join(", ", corpus.files()),
            0,
            "expected at least "
                + USUAL
                + " articles that share no sentence, for "
                + USUAL
                + " folds, found "
                + articles
                + "; ask for fewer folds with --folds");
  }
}
