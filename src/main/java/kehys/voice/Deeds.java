package kehys.voice;

import java.util.List;
import kehys.data.Framing;

/**
 * Takes names for the beaten out of praise: in "the heroes freed the city from the invaders" nobody
 * is charged, the invaders are part of the feat.
 */
final class Deeds {
  private static final int AFTER = 5;
  private static final int BEFORE = 3;

  private Deeds() {}

  /** The mentions that are no deed, without the names of the beaten where something is praised. */
  static List<Mention> weighed(List<Mention> mentions) {
    List<Mention> deeds = mentions.stream().filter(Deeds::deed).toList();
    boolean praised = mentions.stream().anyMatch(one -> tone(one, Framing.PRAISE));
    return mentions.stream()
        .filter(one -> !deed(one))
        .filter(one -> !praised || !tone(one, Framing.BLAME) || !beaten(one, deeds))
        .toList();
  }

  private static boolean deed(Mention mention) {
    return mention.entry() instanceof Entry.Deed;
  }

  private static boolean tone(Mention mention, Framing framing) {
    return (mention.entry() instanceof Entry.Polarity polarity && polarity.framing() == framing)
        || (framing == Framing.PRAISE
            && mention.entry() instanceof Entry.Cue cue
            && cue.kind() == CueKind.PRAISE);
  }

  private static boolean beaten(Mention blamed, List<Mention> deeds) {
    return deeds.stream()
        .mapToInt(deed -> blamed.first() - deed.last())
        .anyMatch(distance -> distance >= -BEFORE && distance <= AFTER && distance != 0);
  }
}
