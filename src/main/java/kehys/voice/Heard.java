package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.text.Shown;

/**
 * What was found in one sentence.
 *
 * @param mentions all forms of the lexicon, by their place
 * @param quotation how much of it is quoted
 * @param voice whom it credits, none for the narrator
 * @param likelihood how likely it calls something, where it has words for that
 */
public record Heard(
    List<Mention> mentions,
    Quotation quotation,
    Optional<Voice> voice,
    Optional<Likelihood> likelihood) {

  /** Nothing, where nobody listened. */
  static final Heard NOTHING =
      new Heard(List.of(), Quotation.NONE, Optional.empty(), Optional.empty());

  /** Keeps its own copy of the list. */
  public Heard {
    mentions = List.copyOf(mentions);
  }

  /** The same in the given text of a sentence that was read as it shows. */
  Heard in(Shown shown) {
    return new Heard(
        mentions.stream().map(mention -> mention.in(shown)).toList(),
        quotation.in(shown),
        voice.map(found -> found.in(shown)),
        likelihood.map(found -> new Likelihood(found.band(), shown.given(found.cue()))));
  }
}
