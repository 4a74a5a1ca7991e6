package kehys.evaluate;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
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
   * @param key what binds an article to others: articles with the same are in one part
   * @param shares size of each part by its name, against the others; each above 0
   */
  public static Split of(
      List<Gold> tasks, IntFunction<String> key, Map<String, Double> shares, long seed) {
    LabelBalance balance =
        new LabelBalance(tasks, shares.values().stream().mapToDouble(share -> share).toArray());
    int[] part = new int[tasks.get(0).articles()];
    List<List<Integer>> units = Folds.units(part.length, key);
    Collections.shuffle(units, new Random(seed));
    units.sort(Comparator.comparing((List<Integer> unit) -> -balance.size(unit)));
    for (List<Integer> unit : units) {
      int place = balance.place(unit);
      unit.forEach(article -> part[article] = place);
    }
    return new Split(List.copyOf(shares.keySet()), part);
  }
}
