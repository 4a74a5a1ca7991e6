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
    boolean praised = mentions.stream().anyMatch(Mention::praises);
    return mentions.stream()
        .filter(one -> !deed(one))
        .filter(one -> !praised || !named(one) || !beaten(one, deeds))
        .toList();
  }

  private static boolean deed(Mention mention) {
    return mention.entry() instanceof Entry.Deed;
  }

  /** Whether a word may be what the beaten are called: who accuses them does charge somebody. */
  private static boolean named(Mention mention) {
    return mention.entry() instanceof Entry.Polarity polarity
        && polarity.framing() == Framing.BLAME;
  }

  private static boolean beaten(Mention blamed, List<Mention> deeds) {
    return deeds.stream()
        .mapToInt(deed -> blamed.first() - deed.last())
        .anyMatch(distance -> distance >= -BEFORE && distance <= AFTER && distance != 0);
  }
}
