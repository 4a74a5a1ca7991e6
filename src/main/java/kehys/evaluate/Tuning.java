package kehys.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kehys.annotate.Stance;

/**
 * Searches settings by drawing some and measuring each on the same folds (Bergstra and Bengio
 * 2012).
 */
public final class Tuning {
  /** A small space may not hold as many different settings as are asked for. */
  private static final int MOST_DRAWS = 50;

  private Tuning() {}

  /**
   * Settings that were tried.
   *
   * @param settings the values laid over the standard ones
   * @param results the figures by task
   */
  public record Tried(Map<String, String> settings, List<TaskResult> results) {

    /** Mean macro-F1 of the tasks that were learned. */
    public double score() {
      return results.stream()
          .filter(result -> !result.task().equals(Stance.TASK))
          .mapToDouble(result -> result.macroF1().value())
          .average()
          .orElseThrow();
    }
  }

  /**
   * The user's own settings first, then some drawn at random, no two alike.
   *
   * @param space setting to the values that may be drawn; those given by the user are not drawn
   * @param count how many in all, fewer where there are not so many
   */
  public static List<Map<String, String>> draw(
      Map<String, List<String>> space, Map<String, String> given, int count, long seed) {
    Random random = new Random(seed);
    Set<Map<String, String>> drawn = new LinkedHashSet<>(List.of(given));
    for (int i = 0; drawn.size() < count && i < MOST_DRAWS * count; i++) {
      Map<String, String> settings = new LinkedHashMap<>(given);
      space.forEach(
          (name, values) -> settings.putIfAbsent(name, values.get(random.nextInt(values.size()))));
      drawn.add(settings);
    }
    return new ArrayList<>(drawn);
  }
}
