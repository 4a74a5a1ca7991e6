package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;

/** Credits of somebody whom the sentence does not name and no lexicon has. */
final class Somebody {
  /** German words before a verb that are no names, though they open a sentence. */
  private static final WordSet OPENINGS = WordLists.everywhere("nameless-openers");

  private static final WordSet SPEAKS = WordLists.everywhere("speaks");

  /** "Is said to", "and said nothing", "what he said". */
  private static final WordSet UNSAID = WordLists.everywhere("unsaid");

  private final Scene scene;
  private final SentenceWords words;
  private final Government government;

  Somebody(Scene scene, Government government) {
    this.scene = scene;
    this.words = scene.words();
    this.government = government;
  }

  /** A verb of speech beside a quotation credits somebody, though no lexicon has him. */
  Optional<Credit> unknown(Mention cue) {
    boolean first =
        scene.cast().lang().equals("de")
            && cue.first() == 1
            && !OPENINGS.has(words, 0)
            && cue.cueKind() == CueKind.SAY
            && scene.joined(0, 1);
    boolean beside = "\"\u201d\u201c\u00bb".indexOf(scene.signBefore(cue.span())) >= 0;
    boolean speaks =
        SPEAKS.has(words, cue.first()) && cue.first() > 0 && !UNSAID.has(words, cue.first() - 1);
    return beside || speaks || first || toOutlet(cue) ? credit(cue) : Optional.empty();
  }

  /** "Kertoi Reutersille": whoever it was. */
  private boolean toOutlet(Mention cue) {
    int next = cue.last() + 1;
    return scene.joined(cue.last(), next)
        && scene.sourceAt(next).filter(government::allative).isPresent();
  }

  /** A particle credits somebody, whoever it is. */
  static Optional<Credit> credit(Mention cue) {
    return Optional.of(
        new Credit(
            Attribution.INDEPENDENT, Optional.empty(), Optional.of(cue.span()), Voice.Rule.NAME));
  }
}
