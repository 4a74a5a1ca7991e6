package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;

/** Who speaks at a colon: "KCNA: ...", "...: minister". */
final class Colon {
  private final Scene scene;
  private final Government government;

  Colon(Scene scene, Government government) {
    this.scene = scene;
    this.government = government;
  }

  /** Whether a sentence has a colon where one can speak. */
  static boolean stands(Scene scene) {
    return scene.sentence().indexOf(": ") >= 0 || HeadlineEnd.stands(scene);
  }

  /** A source, or a name of several words, before a colon. */
  Optional<Credit> credit() {
    int colon = scene.sentence().indexOf(": ");
    if (colon < 0) {
      return HeadlineEnd.credit(scene);
    }
    for (Mention one : scene.sources()) {
      int gap = colon - one.span().end();
      boolean beside = gap >= 0 && gap <= 2;
      if (beside && Dateline.holds(scene, one)) {
        return HeadlineEnd.credit(scene);
      }
      if (beside && !Dateline.country(scene, one) && !government.holds(one)) {
        return Optional.of(by(one));
      }
    }
    Optional<Credit> name = nameBefore(colon);
    return name.isPresent() ? name : HeadlineEnd.credit(scene);
  }

  /** The credit of a source that stands at a colon, without a word that credits it. */
  static Credit by(Mention source) {
    return new Credit(
        source.sourceType(), Optional.of(source.span()), Optional.empty(), Voice.Rule.COLON);
  }

  /** "G8-Gipfel" is no name. */
  private boolean compound(int word) {
    return !scene.cast().inflects() && scene.words().between(word - 1, word, '-');
  }

  private Optional<Credit> nameBefore(int colon) {
    int last = -1;
    while (last + 1 < scene.words().size() && scene.words().end(last + 1) <= colon) {
      last++;
    }
    boolean known = last >= 0 && scene.cast().knows(scene.words().folded(last));
    boolean name = last <= 2 && (known || (last >= 1 && scene.cast().takesCapitalsForNames()));
    for (int word = 0; name && word <= last; word++) {
      name = scene.capital(word) && (word == 0 || !compound(word));
    }
    return name
        ? Optional.of(
            new Credit(
                scene.cast().typeOf(scene.words().folded(last)).orElse(Attribution.INDEPENDENT),
                Optional.of(scene.words().span(last)),
                Optional.empty(),
                Voice.Rule.NAME))
        : Optional.empty();
  }
}
