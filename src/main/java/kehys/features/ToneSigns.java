package kehys.features;

import java.util.List;
import kehys.data.Framing;
import kehys.voice.CueKind;
import kehys.voice.Entry;
import kehys.voice.Mention;

/**
 * Which signs of tone a sentence has at all, as one number: beside whom it credits they say more
 * than each alone. A service's flat word without a charge is an estimate, an office's is none.
 */
final class ToneSigns {
  private static final int BLAME = 1;
  private static final int PRAISE = 2;
  private static final int OPEN = 4;
  private static final int DENIAL = 8;

  private ToneSigns() {}

  /** A bit for each sign among these. */
  static int of(List<Mention> mentions) {
    int signs = 0;
    // By place: an iterator would be garbage of every sentence.
    for (int at = 0; at < mentions.size(); at++) {
      signs |= sign(mentions.get(at).entry());
    }
    return signs;
  }

  private static int sign(Entry entry) {
    if (entry instanceof Entry.Cue cue) {
      return sign(cue.kind());
    }
    if (entry instanceof Entry.Polarity polarity) {
      return sign(polarity.framing());
    }
    return entry instanceof Entry.Hedge ? OPEN : 0;
  }

  private static int sign(CueKind kind) {
    return switch (kind) {
      case ACCUSE, THREATEN -> BLAME;
      case PRAISE -> PRAISE;
      case ESTIMATE -> OPEN;
      case DENY -> DENIAL;
      default -> 0;
    };
  }

  private static int sign(Framing framing) {
    return switch (framing) {
      case BLAME -> BLAME;
      case PRAISE -> PRAISE;
      default -> 0;
    };
  }
}
