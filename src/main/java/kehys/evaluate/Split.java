package kehys.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kehys.data.Corpus;
import kehys.data.Gold;

/** Parts of a corpus, such as train and test. No article stands in two of them. */
public final class Split {
  private final List<String> parts;
  private final int[] part;

  private Split(List<String> parts, int[] part) {
    this.parts = parts;
    this.part = part;
  }

  /** Name of the part that an article stands in. */
  public String of(int article) {
    return parts.get(part[article]);
  }

  /**
   * Splits with about the same share of each label in each part.
   *
   * @param tasks what to stratify by, one or more
   * @param shares size of each part by its name, against the others; each above 0
   * @param holdout column no value of which stands in two parts, or none
   * @throws kehys.data.InputException where an article has two values of that column
   */
  public static Split of(
      Corpus corpus,
      List<Gold> tasks,
      Map<String, Double> shares,
      Optional<String> holdout,
      long seed) {
    LabelBalance balance =
        new LabelBalance(tasks, shares.values().stream().mapToDouble(share -> share).toArray());
    List<List<Integer>> units = units(corpus, holdout);
    Collections.shuffle(units, new Random(seed));
    units.sort(Comparator.comparing((List<Integer> unit) -> -balance.size(unit)));
    int[] part = new int[corpus.articles().size()];
    for (List<Integer> unit : units) {
      int place = balance.place(unit);
      unit.forEach(article -> part[article] = place);
    }
    return new Split(List.copyOf(shares.keySet()), part);
  }

  /** Articles that have to stay together. */
  private static List<List<Integer>> units(Corpus corpus, Optional<String> holdout) {
    Map<String, List<Integer>> units = new LinkedHashMap<>();
    IntStream.range(0, corpus.articles().size())
        .forEach(
            article -> {
              String key =
                  holdout
                      .map(column -> corpus.articles().get(article).value(column))
                      .orElse(Integer.toString(article));
              units.computeIfAbsent(key, fresh -> new ArrayList<>()).add(article);
            });
    return new ArrayList<>(units.values());
  }
}
