package kehys.audit;

/**
 * How far a label's sentences prefer an n-gram to the sentences with the task's other labels: the
 * difference of its log-odds with an informative Dirichlet prior, over its standard deviation.
 *
 * <p>Source: Monroe, Colaresi and Quinn 2008, "Fightin' Words: Lexical Feature Selection and
 * Evaluation for Identifying the Content of Political Conflict", Political Analysis 16(4), 372–403.
 * The prior of an n-gram is its share of the whole corpus in that language times {@value #ALPHA_0},
 * so the prior weighs as much as a text of {@value #ALPHA_0} n-grams.
 */
final class LogOdds {
  /** Weight of the whole prior, in n-grams. */
  static final double ALPHA_0 = 1_000;

  private LogOdds() {}

  /**
   * How often an n-gram stands in a set of sentences.
   *
   * @param ngram the n-gram's own count
   * @param all the count of all n-grams together
   */
  record Share(long ngram, long all) {

    /** What is left of this without a part of it. */
    Share without(Share part) {
      return new Share(ngram - part.ngram, all - part.all);
    }

    private double logOdds(double prior) {
      return Math.log((ngram + prior) / (all + ALPHA_0 - ngram - prior));
    }
  }

  /**
   * The z-score of the difference of the log-odds, with log-odds {@code log((y + a) / (n + a0 - y -
   * a))} and variance {@code 1 / (y1 + a) + 1 / (y2 + a)}.
   *
   * @param label in the label's sentences
   * @param rest in the sentences with another label
   * @param corpus in all sentences, also those without a label; the n-gram stands there at least
   *     once
   * @return above 0 where the label prefers the n-gram; not a number where nothing but this n-gram
   *     stands in the corpus
   */
  static double z(Share label, Share rest, Share corpus) {
    double prior = ALPHA_0 * corpus.ngram / corpus.all;
    double variance = 1 / (label.ngram + prior) + 1 / (rest.ngram + prior);
    return (label.logOdds(prior) - rest.logOdds(prior)) / Math.sqrt(variance);
  }
}
