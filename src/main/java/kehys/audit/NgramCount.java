package kehys.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kehys.audit.LogOdds.Share;
import kehys.data.Gold;

/** How often each word n-gram of a language stands in it, and under each label of a task. */
final class NgramCount {
  static final int LONGEST = 2;

  private final LongCounts ngrams = new LongCounts();

  /** Keys are an n-gram's place times the number of labels, plus the label's code. */
  private final LongCounts pairs = new LongCounts();

  private final long[] perLabel;
  private long all;

  /** Starts a count for a task with so many labels. */
  NgramCount(int labels) {
    perLabel = new long[labels];
  }

  /**
   * Counts a sentence.
   *
   * @param code its label, or {@link Gold#NONE}
   */
  void add(FoldedWords sentence, int code) {
    for (int length = 1; length <= LONGEST; length++) {
      for (int i = 0; i + length <= sentence.size(); i++) {
        add(ngrams.add(sentence.hash(i, length)), code);
      }
    }
  }

  private void add(int place, int code) {
    all++;
    if (code != Gold.NONE) {
      perLabel[code]++;
      pairs.add((long) place * perLabel.length + code);
    }
  }

  /** The hash of a ranked n-gram. */
  long hash(Ranking.Scored ngram) {
    return ngrams.key(ngram.place());
  }

  /**
   * The n-grams that each label prefers, label by label. One that never stands under a label cannot
   * be preferred by it, so the pairs that occur are all that need a score.
   */
  List<Ranking> rankings() {
    List<Ranking> rankings = Stream.generate(Ranking::new).limit(perLabel.length).toList();
    int[] labelled = labelled();
    long allLabelled = Arrays.stream(perLabel).sum();
    for (int pair = 0; pair < pairs.size(); pair++) {
      int place = place(pair);
      int code = (int) (pairs.key(pair) % perLabel.length);
      Share label = new Share(pairs.count(pair), perLabel[code]);
      Share rest = new Share(labelled[place], allLabelled).without(label);
      if (rest.all() > 0) {
        Share corpus = new Share(ngrams.count(place), all);
        rankings.get(code).offer(place, LogOdds.z(label, rest, corpus));
      }
    }
    return rankings;
  }

  /** How often each n-gram stands under any label. */
  private int[] labelled() {
    int[] counts = new int[ngrams.size()];
    for (int pair = 0; pair < pairs.size(); pair++) {
      counts[place(pair)] += pairs.count(pair);
    }
    return counts;
  }

  private int place(int pair) {
    return (int) (pairs.key(pair) / perLabel.length);
  }
}
