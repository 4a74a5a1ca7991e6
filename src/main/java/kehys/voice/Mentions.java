package kehys.voice;

import java.util.List;
import java.util.Optional;

/**
 * What the mentions of a sentence say of one of its words. By place: iterators would be garbage.
 */
final class Mentions {
  private Mentions() {}

  /** The first mention that a word is part of. */
  static Optional<Mention> at(List<Mention> mentions, int word) {
    for (int at = 0; at < mentions.size(); at++) {
      if (mentions.get(at).covers(word)) {
        return Optional.of(mentions.get(at));
      }
    }
    return Optional.empty();
  }

  /** Whether a word is part of a cue. */
  static boolean cueAt(List<Mention> mentions, int word) {
    for (int at = 0; at < mentions.size(); at++) {
      Mention one = mentions.get(at);
      if (one.entry() instanceof Entry.Cue && one.covers(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is part of a verb that is a cue. */
  static boolean verbAt(List<Mention> mentions, int word) {
    for (int at = 0; at < mentions.size(); at++) {
      Mention one = mentions.get(at);
      boolean verb = one.entry() instanceof Entry.Cue cue && cue.place() == CuePlace.VERB;
      if (verb && one.covers(word)) {
        return true;
      }
    }
    return false;
  }

  /** The role that ends at a word. */
  static Optional<Mention> roleAt(List<Mention> mentions, int last) {
    for (int at = 0; at < mentions.size(); at++) {
      Mention one = mentions.get(at);
      if (one.entry() instanceof Entry.Role && one.last() == last) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** A bit for each of the first words that is part of a mention of this kind. */
  static long covered(List<Mention> mentions, Class<? extends Entry> kind) {
    long covered = 0;
    for (int at = 0; at < mentions.size(); at++) {
      Mention one = mentions.get(at);
      if (one.first() < Long.SIZE && kind.isInstance(one.entry())) {
        int last = Math.min(one.last(), Long.SIZE - 1);
        covered |= (-1L << one.first()) & (-1L >>> (Long.SIZE - 1 - last));
      }
    }
    return covered;
  }
}
