package kehys.voice;

/**
 * Tells words that make a figure a bound from the same words of place, time and comparison: "over
 * 40 crates" is one, "over two summers", "under section 18" and "six more than last year" are not.
 */
final class Bounds {
  /** Prepositions that mostly say where, when or of what. */
  private static final WordSet PREPOSITIONS = WordLists.everywhere("bound-prepositions");

  /** Last words of those that compare: what they bound stands behind them. */
  private static final WordSet COMPARING = WordLists.everywhere("comparing");

  /** Figures that are counted at a glance: "handed over two", "unter ihnen eine". */
  private static final WordSet SMALL = WordLists.everywhere("small-figures");

  /** What time and ways are measured in. */
  private static final WordSet SPANS = WordLists.everywhere("spans");

  /** Last words of those that set a limit: it is one of a span as well. */
  private static final WordSet LIMITS = WordLists.everywhere("limits");

  private Bounds() {}

  /** Whether only a figure behind it can be what it bounds. */
  static boolean looksAhead(Mention hedge, SentenceWords sentence) {
    return preposition(hedge, sentence) || COMPARING.has(sentence, hedge.last());
  }

  /** Whether it is one of the prepositions, which have to stand right before a figure. */
  static boolean preposition(Mention hedge, SentenceWords sentence) {
    return hedge.first() == hedge.last() && PREPOSITIONS.has(sentence, hedge.first());
  }

  /** Whether a figure counts what somebody may not know, no span and no year. */
  static boolean counts(int figure, SentenceWords sentence) {
    boolean year =
        sentence.year(figure)
            && (sentence.folded(figure).startsWith("19")
                || sentence.folded(figure).startsWith("20"));
    return !year && !SMALL.has(sentence, figure) && !spans(figure, sentence);
  }

  /** Whether a figure measures time or a way: rough or not, somebody knows it. */
  static boolean spans(int figure, SentenceWords sentence) {
    return SPANS.has(sentence, figure + 1);
  }

  /** Whether it is "at least" or "at most". */
  static boolean limits(Mention hedge, SentenceWords sentence) {
    return LIMITS.has(sentence, hedge.last());
  }
}
