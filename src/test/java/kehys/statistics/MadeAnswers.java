package kehys.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kehys.model.Labels;

/**
 * Made answers to 150 articles of 4 to 12 sentences. Each article leans to one label and has its
 * own share of wrong answers, drawn from Beta(2, 6), so sentences of one article are alike in both.
 */
final class MadeAnswers {
  private static final Labels LABELS = new Labels("tone", List.of("a", "b", "c", "d"));
  private static final double[] SHARES = {0.55, 0.25, 0.12, 0.08};
  private static final int ARTICLES = 150;
  private static final double LEANING = 0.4;
  private static final double ERRORS = 2.0 / (2 + 6);

  private final SplittableRandom random;

  /** What came of both systems' answers, beyond the counts. */
  record Comparison(PairedAnswers answers, int onlyFirst, int onlySecond) {}

  MadeAnswers(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** What the counts of endlessly many articles come to, times a million. */
  static Confusion endless() {
    Confusion endless = new Confusion(LABELS);
    for (int gold = 0; gold < SHARES.length; gold++) {
      for (int answer = 0; answer < SHARES.length; answer++) {
        double other = ERRORS * SHARES[answer] / (1 - SHARES[gold]);
        double share = SHARES[gold] * (gold == answer ? 1 - ERRORS : other);
        endless.add(gold, answer, (int) Math.round(1e6 * share));
      }
    }
    return endless;
  }

  List<Confusion> oneSystem() {
    return comparison().answers().first();
  }

  /** Two systems that answer alike well and err in articles of their own. */
  Comparison comparison() {
    List<Confusion> first = new ArrayList<>();
    List<Confusion> second = new ArrayList<>();
    int onlyFirst = 0;
    int onlySecond = 0;
    for (int article = 0; article < ARTICLES; article++) {
      Confusion one = new Confusion(LABELS);
      Confusion other = new Confusion(LABELS);
      int leaning = label(-1);
      double firstErrors = errors();
      double secondErrors = errors();
      for (int i = random.nextInt(4, 13); i > 0; i--) {
        int gold = random.nextDouble() < LEANING ? leaning : label(-1);
        int firstAnswer = answer(gold, firstErrors);
        int secondAnswer = answer(gold, secondErrors);
        one.add(gold, firstAnswer);
        other.add(gold, secondAnswer);
        onlyFirst += firstAnswer == gold && secondAnswer != gold ? 1 : 0;
        onlySecond += firstAnswer != gold && secondAnswer == gold ? 1 : 0;
      }
      first.add(one);
      second.add(other);
    }
    return new Comparison(new PairedAnswers(first, second), onlyFirst, onlySecond);
  }

  /** Beta(2, 6) is the second smallest of seven numbers that are equally likely from 0 to 1. */
  private double errors() {
    return random.doubles(7).sorted().skip(1).findFirst().orElseThrow();
  }

  private int answer(int gold, double errors) {
    return random.nextDouble() < errors ? label(gold) : gold;
  }

  /** A label in proportion to the shares, but not this one. */
  private int label(int not) {
    double left = random.nextDouble() * (not < 0 ? 1 : 1 - SHARES[not]);
    int last = 0;
    for (int label : IntStream.range(0, SHARES.length).filter(one -> one != not).toArray()) {
      last = label;
      left -= SHARES[label];
      if (left < 0) {
        break;
      }
    }
    return last;
  }
}
