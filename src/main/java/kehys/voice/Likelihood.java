package kehys.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kehys.text.Span;

/**
 * How likely a sentence calls something.
 *
 * @param band the likelihood
 * @param cue the words that say so
 */
public record Likelihood(Band band, Span cue) {
  /** "Not certainly" and "cannot be ruled out" say less than without the negation, not a band. */
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "cannot", "t", "ei", "eivät", "en", "emme", "nicht", "kein", "keine",
          "inte", "ej", "не", "нельзя", "pas", "ne", "n");

  /** The first likelihood that stands without a negation right before it. */
  static Optional<Likelihood> first(List<Mention> mentions, SentenceWords words) {
    return mentions.stream()
        .filter(mention -> !negated(mention, words))
        .flatMap(mention -> of(mention).stream())
        .findFirst();
  }

  private static boolean negated(Mention mention, SentenceWords words) {
    return mention.first() > 0 && NEGATIONS.contains(words.folded(mention.first() - 1));
  }

  private static Optional<Likelihood> of(Mention mention) {
    return mention.entry() instanceof Entry.Hedge hedge
        ? Band.of(hedge).map(band -> new Likelihood(band, mention.span()))
        : Optional.empty();
  }
}
