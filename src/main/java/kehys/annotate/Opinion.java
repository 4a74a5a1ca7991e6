package kehys.annotate;

import java.util.List;
import kehys.features.Scratch;
import kehys.model.Scorer;
import kehys.voice.Reading;

/**
 * What each member of a model says of one sentence, before calibration: a probability for each
 * label of each task.
 */
public final class Opinion {
  private final float[][][] probabilities;

  private Opinion(float[][][] probabilities) {
    this.probabilities = probabilities;
  }

  /** Asks all members, each with the article as far as it sees. */
  static Opinion of(List<Scorer> members, List<Reading> seen, int sentence, Scratch scratch) {
    float[][][] all = new float[members.size()][][];
    for (int member = 0; member < all.length; member++) {
      all[member] = members.get(member).probabilities(seen.get(member), sentence, scratch);
    }
    return new Opinion(all);
  }

  /**
   * An opinion that was kept.
   *
   * @param probabilities by member, then task, then label
   */
  public static Opinion kept(List<List<float[]>> probabilities) {
    return new Opinion(
        probabilities.stream()
            .map(member -> member.stream().map(float[]::clone).toArray(float[][]::new))
            .toArray(float[][][]::new));
  }

  /** Number of tasks. */
  public int tasks() {
    return probabilities[0].length;
  }

  /** Number of members. */
  public int members() {
    return probabilities.length;
  }

  /** A copy of what one member says to one task: one value per label. */
  public float[] probabilities(int member, int task) {
    return probabilities[member][task].clone();
  }
}
