package kehys.audit;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns that tell the label: a model that learns the outlet looks as if it had learned the task.
 */
final class GiveawayCheck {
  private static final double SHARE = 0.5;
  private static final double P = 0.01;
  private static final long SEED = 1;

  private final Sentences sentences;
  private final String group;
  private final Set<String> leftOut;

  /**
   * Looks at all columns but some.
   *
   * @param group column that says which sentences are one article
   * @param leftOut columns that are text, labels or numbering
   */
  GiveawayCheck(Sentences sentences, String group, Set<String> leftOut) {
    this.sentences = sentences;
    this.group = group;
    this.leftOut = leftOut;
  }

  Stream<Finding> findings(Labelled task) {
    return sentences.row(0).header().stream()
        .filter(column -> !column.isEmpty() && !leftOut.contains(column))
        .flatMap(column -> findings(task, column));
  }

  private Stream<Finding> findings(Labelled task, String column) {
    ColumnCodes codes = new ColumnCodes(sentences, column);
    int values = codes.values().size();
    if (values < 2 || values > sentences.size() / 2) {
      return Stream.of();
    }
    return Stream.concat(
        information(task, column, codes), new OneSided(sentences, column, codes).findings(task));
  }

  private Stream<Finding> information(Labelled task, String column, ColumnCodes codes) {
    int[] labels = IntStream.range(0, sentences.size()).map(task::code).toArray();
    // Moved whole, articles that each have a value of their own would tell the same as before.
    boolean byArticle = !column.equals(group) && constantInArticles(codes);
    int[] blocks =
        byArticle
            ? valuesOfArticles(codes)
            : IntStream.range(0, sentences.size()).map(codes::code).toArray();
    MutualInformation told =
        MutualInformation.of(
            labels, blocks, place -> byArticle ? sentences.article(place) : place, SEED);
    return told.share() >= SHARE && told.p() <= P
        ? Stream.of(
            new Finding(
                Finding.Kind.GIVEAWAY,
                "column '" + column + "'",
                String.format(
                    Locale.ROOT,
                    "tells %.0f %% of '%s' (p = %.3f); hold it out: --holdout %s",
                    100 * told.share(),
                    task.name(),
                    told.p(),
                    column)))
        : Stream.of();
  }

  private boolean constantInArticles(ColumnCodes codes) {
    return IntStream.range(1, sentences.size())
        .filter(place -> sentences.article(place) == sentences.article(place - 1))
        .allMatch(place -> codes.code(place) == codes.code(place - 1));
  }

  private int[] valuesOfArticles(ColumnCodes codes) {
    int[] values = new int[sentences.article(sentences.size() - 1) + 1];
    for (int place = 0; place < sentences.size(); place++) {
      values[sentences.article(place)] = codes.code(place);
    }
    return values;
  }
}
