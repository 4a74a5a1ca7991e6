package kehys.voice;

import kehys.data.Attribution;
import kehys.text.Span;

/** Media that hand on what others say: "Kyodo quoted the ministry as saying" is the ministry's. */
final class Relay {
  private static final WordSet SAYING = WordLists.everywhere("quoted-saying");

  private static final WordSet AS = WordLists.everywhere("before-quoted-saying");

  private final SentenceWords words;

  Relay(Scene scene) {
    this.words = scene.words();
  }

  /** Whether a credit is that of an outlet which only says who has said it. */
  boolean medium(Credit credit) {
    return credit.type() == Attribution.INDEPENDENT
        && credit.source().filter(span -> Bodies.medium(words, last(span))).isPresent();
  }

  /** Whether it is that of somebody who is quoted: "as saying". */
  boolean quoted(Credit credit) {
    return credit.cue().filter(this::asSaying).isPresent();
  }

  private boolean asSaying(Span cue) {
    for (int word = 1; word < words.size(); word++) {
      if (words.start(word) == cue.start()) {
        return SAYING.has(words, word) && AS.has(words, word - 1);
      }
    }
    return false;
  }

  private int last(Span span) {
    int word = 0;
    while (word < words.size() - 1 && words.end(word) < span.end()) {
      word++;
    }
    return word;
  }
}
