package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.text.Span;

/**
 * How likely a sentence calls something.
 *
 * @param band the likelihood
 * @param cue the words that say so
 */
public record Likelihood(Band band, Span cue) {
  /** "Not certainly" and "cannot be ruled out" say less than without the negation, not a band. */
  private static final WordSet NEGATIONS = WordLists.everywhere("negations");

  /** The first likelihood that stands without a negation right before it. */
  static Optional<Likelihood> first(List<Mention> mentions, SentenceWords words) {
    for (Mention mention : mentions) {
      if (mention.entry() instanceof Entry.Hedge hedge && !negated(mention, words)) {
        Optional<Band> band = Band.of(hedge);
        if (band.isPresent()) {
          return band.map(found -> new Likelihood(found, mention.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean negated(Mention mention, SentenceWords words) {
    return NEGATIONS.has(words, mention.first() - 1);
  }
}
