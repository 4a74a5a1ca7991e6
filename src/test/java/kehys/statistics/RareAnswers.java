package kehys.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kehys.model.Labels;

/**
 * Made answers to articles of 4 to 12 sentences, of which a few have one to three more of a rare
 * label that is hard to see. Each article leans to one of the other labels and has its own share of
 * wrong answers, drawn from Beta(2, 6).
 */
final class RareAnswers {
  private static final Labels LABELS = new Labels("tone", List.of("a", "b", "c", "d", "rare"));
  private static final int COMMON = 4;
  static final int RARE = 4;
  private static final double LEANING = 0.4;
  private static final double SEEN = 0.6;

  private final SplittableRandom random;
  private final double share;

  /**
   * Makes answers.
   *
   * @param share of articles that have the rare label, from 0 to 1
   */
  RareAnswers(long seed, double share) {
    this.random = new SplittableRandom(seed);
    this.share = share;
  }

  /** Two systems that answer alike well and err in articles of their own. */
  PairedAnswers comparison(int articles) {
    List<Confusion> first = new ArrayList<>();
    List<Confusion> second = new ArrayList<>();
    for (int article = 0; article < articles; article++) {
      int[] gold = gold();
      first.add(answered(gold));
      second.add(answered(gold));
    }
    return new PairedAnswers(first, second);
  }

  private int[] gold() {
    int leaning = random.nextInt(COMMON);
    int common = random.nextInt(4, 13);
    int rare = random.nextDouble() < share ? random.nextInt(1, 4) : 0;
    return IntStream.range(0, common + rare)
        .map(i -> i >= common ? RARE : random.nextDouble() < LEANING ? leaning : any())
        .toArray();
  }

  private int any() {
    return random.nextInt(COMMON);
  }

  private Confusion answered(int[] gold) {
    // The second smallest of seven numbers that are equally likely from 0 to 1 is Beta(2, 6).
    double errors = random.doubles(7).sorted().skip(1).findFirst().orElseThrow();
    Confusion counts = new Confusion(LABELS);
    for (int label : gold) {
      counts.add(label, label == RARE ? rare() : common(label, errors));
    }
    return counts;
  }

  private int rare() {
    return random.nextDouble() < SEEN ? RARE : any();
  }

  private int common(int label, double errors) {
    return random.nextDouble() < errors ? (label + random.nextInt(1, COMMON)) % COMMON : label;
  }
}
