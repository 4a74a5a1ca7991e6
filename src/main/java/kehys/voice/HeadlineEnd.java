package kehys.voice;

import java.util.List;
import java.util.Optional;

/** The source that a headline ends with: "Talks to go on: minister". */
final class HeadlineEnd {
  /** Fewer words than these before it are no headline: "The long road: a minister". */
  private static final int HEADLINE_TAIL = 3;

  /** "Tunnel to reopen – transport ministry". */
  private static final List<String> DASHES = List.of(" \u2013 ", " \u2014 ", " - ");

  /** Most characters from a colon to the source behind it, a blank and marks between them. */
  private static final int FAR = 6;

  private HeadlineEnd() {}

  /** Whether a source ends a sentence that has a dash. */
  static boolean stands(Scene scene) {
    List<Mention> sources = scene.sources();
    // Few sentences have to be searched for one.
    return !sources.isEmpty()
        && sources.get(sources.size() - 1).last() == scene.words().size() - 1
        && dash(scene) >= 0;
  }

  /** Where the last dash between words stands, −1 where there is none. */
  private static int dash(Scene scene) {
    int last = -1;
    for (String dash : DASHES) {
      last = Math.max(last, scene.sentence().lastIndexOf(dash));
    }
    return last;
  }

  /** The source behind the last colon or dash, where nothing follows it. */
  static Optional<Credit> credit(Scene scene) {
    for (Mention one : scene.sources()) {
      if (one.last() == scene.words().size() - 1
          && one.first() >= HEADLINE_TAIL
          && behind(scene, one)) {
        return Optional.of(Colon.by(one));
      }
    }
    return Optional.empty();
  }

  /** Whether the last colon or dash stands right before a source. */
  private static boolean behind(Scene scene, Mention source) {
    int colon = Math.max(scene.sentence().lastIndexOf(": "), dash(scene));
    int first = source.first();
    // "Icelandic official": whose official he is may be no form of the lexicon.
    while (scene.words().start(first) > colon + FAR
        && scene.capital(first - 1)
        && !Dateline.country(scene, source)) {
      first--;
    }
    int gap = scene.words().start(first) - colon;
    return gap > 0 && gap <= FAR;
  }
}
