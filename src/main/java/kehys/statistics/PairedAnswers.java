package kehys.statistics;

import java.util.List;

/**
 * The same articles answered by two systems.
 *
 * @param first counts of each article's sentences as the first system answered them
 * @param second counts of the same articles in the same order, as the second answered them
 */
public record PairedAnswers(List<Confusion> first, List<Confusion> second) {

  /** Refuses no articles, and counts that are not of the same sentences. */
  public PairedAnswers {
    first = List.copyOf(first);
    second = List.copyOf(second);
    if (first.isEmpty() || first.size() != second.size()) {
      throw new IllegalArgumentException(
          String.format(
              "expected one or more articles answered by both systems, found %d and %d",
              first.size(), second.size()));
    }
    for (int article = 0; article < first.size(); article++) {
      same(article, first.get(article), second.get(article));
    }
  }

  private static void same(int article, Confusion one, Confusion other) {
    if (!one.labels().equals(other.labels()) || !supports(one).equals(supports(other))) {
      throw new IllegalArgumentException(
          String.format(
              "article %d: expected the same true labels for both systems, found %s and %s",
              article, supports(one), supports(other)));
    }
  }

  private static List<String> supports(Confusion one) {
    return one.perLabel().stream().map(label -> label.support() + " " + label.label()).toList();
  }

  int articles() {
    return first.size();
  }

  Confusion empty() {
    return new Confusion(first.get(0).labels());
  }

  /** All counts of one of the two. */
  Confusion sum(List<Confusion> one) {
    Confusion sum = empty();
    one.forEach(sum::add);
    return sum;
  }
}
