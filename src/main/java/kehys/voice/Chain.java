package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;

/** The credits of one sentence together: the outlet, whom it cites, and whom he cites. */
record Chain(List<Credit> credits) {

  /** State media anywhere in a chain wins, then a service, then officials, then all others. */
  Optional<Voice> voice() {
    Optional<Credit> chosen = Optional.empty();
    for (Credit credit : credits) {
      if (chosen.isEmpty() || credit.type().compareTo(chosen.orElseThrow().type()) < 0) {
        chosen = Optional.of(credit);
      }
    }
    return chosen.map(Credit::voice);
  }

  /** The one whose statement it is: not the outlet that passed it on, if there is another. */
  Optional<Attribution> speaker() {
    Optional<Attribution> speaker = Optional.empty();
    for (Credit credit : credits) {
      boolean first = speaker.isEmpty() || speaker.orElseThrow() == Attribution.STATE_MEDIA;
      boolean others = credit.type() != Attribution.STATE_MEDIA;
      if (first || (others && credit.type().compareTo(speaker.orElseThrow()) < 0)) {
        speaker = Optional.of(credit.type());
      }
    }
    return speaker;
  }
}
