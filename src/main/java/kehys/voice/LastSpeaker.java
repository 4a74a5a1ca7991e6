package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;

/** Credits that name nobody but mean somebody named before: "nach seinen Worten". */
final class LastSpeaker {
  private static final int FAR = 12;
  private static final int NEAR = 6;

  private static final WordSet OWN = WordLists.everywhere("own-words");

  private static final WordSet HIM = WordLists.everywhere("oblique-pronouns");

  private static final WordSet HIS = WordLists.everywhere("possessive-genitives");

  private final Scene scene;
  private final SentenceWords words;
  private final Cast cast;
  private final Speakers speakers;

  LastSpeaker(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.words = scene.words();
    this.cast = scene.cast();
    this.speakers = speakers;
  }

  /** "Nach eigenen Angaben" is the subject's word, "nach seinen Worten" the last speaker's. */
  Optional<Credit> own(Mention cue) {
    for (int word = cue.first(); word < cue.last(); word++) {
      if (OWN.has(words, word)) {
        return speakers
            .after(cue, 2, false)
            .or(() -> speakers.before(cue, FAR, true))
            .or(() -> speakers.after(cue, NEAR, true));
      }
      if (HIS.has(words, word)) {
        return Optional.of(spoken(cue, word));
      }
    }
    return Optional.empty();
  }

  /** "According to him": the one who spoke last; "according to her lawyer" is the lawyer's. */
  Optional<Credit> pronoun(Mention cue) {
    int next = cue.last() + 1;
    boolean him = HIM.has(words, next);
    return him && (!scene.has(next + 1) || !scene.joined(next, next + 1))
        ? Optional.of(spoken(cue, next))
        : Optional.empty();
  }

  /** What nobody is named for: whoever spoke last. */
  Credit spoken(Mention cue) {
    return new Credit(
        cast.meant().orElse(Attribution.INDEPENDENT),
        Optional.empty(),
        Optional.of(cue.span()),
        Voice.Rule.NAME);
  }

  /** The same by a word that stands for him. */
  Credit spoken(Mention cue, int word) {
    return Credit.of(
        cast.meant().orElse(Attribution.INDEPENDENT), words.span(word), cue, Voice.Rule.PRONOUN);
  }
}
