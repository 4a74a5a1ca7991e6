package kehys.report;

import kehys.compare.Contest;

/** What has to be known to read a table of pairs. */
final class PairWords {
  private PairWords() {}

  /** The same for each pair of a task. */
  static String of(Contest pair) {
    return "Smallest: the smallest true difference that these data would show four times out of"
        + " five"
        + TaskVerdict.level(pair.smallest())
        + ". The p by which the verdict goes is corrected for the number of pairs within this task,"
        + " not for the number of tasks; the interval of a pair is not corrected at all, so it can"
        + " leave out 0 where the verdict is \"not distinguishable\".";
  }
}
