package kehys.audit;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The n-grams with the highest z-scores; of equal ones the one that the corpus has first. */
final class Ranking {
  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::z).reversed().thenComparingInt(Scored::place);

  private final PriorityQueue<Scored> kept = new PriorityQueue<>(BEST_FIRST.reversed());

  /**
   * An n-gram and its score.
   *
   * @param place its place in the order of first occurrence
   * @param z its z-score
   */
  record Scored(int place, double z) {}

  /** Takes in a candidate; passes over one that is not preferred or whose score is no number. */
  void offer(int place, double z) {
    if (!(z > 0) || isBelow(z)) {
      return;
    }
    kept.add(new Scored(place, z));
    if (kept.size() > TopNgrams.MOST) {
      kept.remove();
    }
  }

  /** Nearly all candidates end here, without an object made for them. */
  private boolean isBelow(double z) {
    return kept.size() == TopNgrams.MOST && z < kept.element().z();
  }

  /** The best, highest first. */
  List<Scored> best() {
    return kept.stream().sorted(BEST_FIRST).toList();
  }
}
