package kehys.voice;

import java.util.Optional;

/** A verb far behind its subject, which does something first: "the army fled while claiming". */
final class SecondVerb {
  /** Words before the subject: an article, an adjective. */
  private static final int OPENING = 2;

  private static final WordSet BEFORE = WordLists.everywhere("second-verb");

  /** Verbs that do nothing but tell: "and answered nine of them" tells nothing. */
  private static final WordSet TOLD = WordLists.everywhere("second-verbs");

  private final Scene scene;
  private final Speakers speakers;
  private final Government government;

  SecondVerb(Scene scene, Speakers speakers, Government government) {
    this.scene = scene;
    this.speakers = speakers;
    this.government = government;
  }

  /** The subject of the sentence, where "and" or "while" stands right before the verb. */
  Optional<Credit> credit(Mention cue) {
    int before = cue.first() - 1;
    boolean second =
        scene.cast().lang().equals("en")
            && BEFORE.has(scene.words(), before)
            && TOLD.has(scene.words(), cue.first())
            && scene.joined(before, cue.first());
    if (!second) {
      return Optional.empty();
    }
    for (Mention one : scene.sources()) {
      if (opens(one.first()) && one.last() < before && !government.holds(one)) {
        return speakers.credit(one, cue);
      }
    }
    return Optional.empty();
  }

  /** At the start, or behind a first phrase and its comma: "In response, the army". */
  private boolean opens(int first) {
    int word = scene.clauseStart(first, OPENING);
    boolean apart = word > 0 && scene.words().between(word - 1, word, ',');
    return word == 0 || (apart && word <= OPENING);
  }
}
