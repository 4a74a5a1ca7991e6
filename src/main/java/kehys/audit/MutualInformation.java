package kehys.audit;

import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * How much a column tells of a label: mutual information in nats (Shannon 1948), with what chance
 * alone would give taken off (as Vinh, Epps and Bailey 2010 do), as a share of the label's entropy.
 *
 * @param share 0 where the column tells nothing, 1 where it gives the label away
 * @param p share of permutations with at least as much information, the data as one of them
 */
record MutualInformation(double share, double p) {
  private static final int PERMUTATIONS = 199;

  /**
   * Measures with permutations of the column's values over blocks of sentences: sentences of one
   * article share both outlet and manner, so they are moved together.
   *
   * @param labels code of each sentence's label, below 0 to leave it out
   * @param values code of each block's value
   * @param block block of a sentence
   */
  static MutualInformation of(int[] labels, int[] values, IntUnaryOperator block, long seed) {
    JointCount joint = new JointCount(labels, values, block);
    double observed = joint.information(values);
    int[] shuffled = values.clone();
    Random random = new Random(seed);
    double sum = 0;
    int atLeast = 1;
    for (int i = 0; i < PERMUTATIONS; i++) {
      shuffle(shuffled, random);
      double chance = joint.information(shuffled);
      sum += chance;
      atLeast += chance >= observed ? 1 : 0;
    }
    double chance = sum / PERMUTATIONS;
    double room = joint.entropy() - chance;
    return new MutualInformation(
        room > 1e-9 ? Math.max(0, (observed - chance) / room) : 0, atLeast / (PERMUTATIONS + 1.0));
  }

  private static void shuffle(int[] values, Random random) {
    for (int i = values.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = values[i];
      values[i] = values[other];
      values[other] = kept;
    }
  }
}
