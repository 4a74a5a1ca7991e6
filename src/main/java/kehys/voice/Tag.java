package kehys.voice;

import java.util.Optional;
import java.util.Set;

/**
 * The clause of two words at the end of a sentence that says whose word all of it is: ", сообщает
 * ТАСС". Its subject is no apposition's that stands before the comma.
 */
final class Tag {

  private static final Set<String> INVERTING = Set.of("fi", "fr", "ru", "sv");

  private final Scene scene;
  private final Speakers speakers;
  private final Government government;

  Tag(Scene scene, Speakers speakers, Government government) {
    this.scene = scene;
    this.speakers = speakers;
    this.government = government;
  }

  /** A known source right behind a verb that a comma parts from what is told. */
  Optional<Credit> subject(Mention cue) {
    int next = cue.last() + 1;
    return stands(cue, next)
        ? scene
            .sourceAt(next)
            .filter(one -> one.first() == next && !government.holds(one) && ends(one.last()))
            .flatMap(one -> speakers.credit(one, cue))
        : Optional.empty();
  }

  private boolean stands(Mention cue, int next) {
    return INVERTING.contains(scene.cast().lang())
        && cue.cueKind().tells()
        && scene.signBefore(cue.span()) == ','
        && scene.joined(cue.last(), next);
  }

  /** Whether nothing but the rest of a name stands behind a source in the sentence. */
  private boolean ends(int last) {
    int word = last + 1;
    while (scene.joined(word - 1, word) && (scene.capital(word) || scene.source(word))) {
      word++;
    }
    return !scene.has(word);
  }
}
