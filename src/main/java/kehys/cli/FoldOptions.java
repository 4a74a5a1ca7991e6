package kehys.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kehys.audit.Families;
import kehys.data.Corpus;
import kehys.data.Gold;
import kehys.evaluate.Folds;
import picocli.CommandLine.Option;

/** The folds that a model is measured and calibrated on. */
final class FoldOptions {
  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "Folds to measure and calibrate on; 0 to do neither (default: " + FoldCount.USUAL + ").")
  private Optional<Integer> asked = Optional.empty();

  @Option(
      names = "--fold-column",
      paramLabel = "COLUMN",
      description = "Take the folds from this column.")
  private Optional<String> column = Optional.empty();

  /** Whether nothing is to be measured. */
  boolean none() {
    return asked.equals(Optional.of(0)) && column.isEmpty();
  }

  /**
   * The folds, in which articles that share sentences stay together unless a column says otherwise;
   * says how many they are.
   *
   * @param text name of the column with the sentence
   */
  Folds of(Corpus corpus, List<Gold> golds, String text, long seed, Streams streams) {
    Families families = Families.of(corpus, text, Families.NEAR);
    Folds folds =
        column.isPresent()
            ? byColumn(corpus, column.get())
            : new FoldCount(asked).stratified(corpus, golds, families, seed);
    say(families, folds, streams);
    return folds;
  }

  private static Folds byColumn(Corpus corpus, String column) {
    try {
      return Folds.byColumn(corpus, column);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--fold-column: " + e.getMessage());
    }
  }

  private static void say(Families families, Folds folds, Streams streams) {
    int related = families.related().size();
    long apart =
        families.related().stream()
            .filter(article -> folds.of(article) != folds.of(families.of(article)))
            .count();
    if (apart > 0) {
      streams.say(
          String.format(
              Locale.ROOT,
              "%,d articles share sentences with one in another fold: figures come out too good",
              apart));
    } else if (related > 0) {
      streams.say(
          String.format(
              Locale.ROOT,
              "%,d articles share sentences with others: such articles stay in one fold",
              related));
    }
  }
}
