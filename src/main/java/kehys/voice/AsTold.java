package kehys.voice;

import java.util.Optional;

/** Russian "как пишет «Ватерпас», …": who tells stands before the comma, not in what is told. */
final class AsTold {
  private static final int FAR = 6;

  private final Scene scene;
  private final Speakers speakers;

  AsTold(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
  }

  /** A source or a name between such a verb and the next comma. */
  Optional<Credit> subject(Mention cue) {
    int next = cue.last() + 1;
    boolean as = cue.last() > cue.first() && scene.words().is(cue.first(), "как");
    if (!as || !scene.has(next) || parted(cue.last())) {
      return Optional.empty();
    }
    return source(cue).or(() -> NamedSpeaker.introduce(scene, cue, next));
  }

  private Optional<Credit> source(Mention cue) {
    int last = cue.last();
    for (int word = last + 1; scene.has(word) && word - last <= FAR; word++) {
      if (parted(word - 1)) {
        return Optional.empty();
      }
      Optional<Mention> found = scene.sourceAt(word);
      if (found.isPresent()) {
        return found.flatMap(one -> speakers.credit(one, cue));
      }
    }
    return Optional.empty();
  }

  private boolean parted(int word) {
    return scene.words().between(word, word + 1, ',');
  }
}
