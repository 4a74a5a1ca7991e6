package kehys.voice;

import java.util.Optional;

/** Whose word a particle marks: "according to", "mukaan"; whoever it is, it is somebody's. */
final class Particles {
  private static final int NEAR = 6;

  private static final WordSet PROVISIONAL = WordLists.everywhere("provisional");

  private final Scene scene;
  private final Speakers speakers;
  private final Unnamed unnamed;
  private final TitledName titledName;

  Particles(Scene scene, Speakers speakers, Unnamed unnamed) {
    this.scene = scene;
    this.speakers = speakers;
    this.unnamed = unnamed;
    this.titledName = new TitledName(scene);
  }

  /** The one behind a particle: "according to Ann Lee". */
  Optional<Credit> behind(Mention cue) {
    return speakers
        .inside(cue)
        .or(() -> unnamed.own(cue))
        .or(() -> unnamed.service(cue))
        .or(() -> unnamed.pronoun(cue))
        .or(() -> titledName.behind(cue))
        .or(() -> unnamed.bare(cue))
        .or(() -> speakers.after(cue, NEAR, false))
        .or(() -> NamedSpeaker.credit(scene, cue, cue.last() + 1))
        .or(() -> unnamed.document(cue, cue.last() + 1, cue.last() + 2))
        .or(() -> provisional(cue) ? Optional.empty() : Unnamed.somebody(cue));
  }

  /** "По предварительным данным" by itself is nobody's word. */
  private boolean provisional(Mention cue) {
    return cue.last() > cue.first() && PROVISIONAL.has(scene.words(), cue.first() + 1);
  }

  /** The one before a particle: "ministeriön mukaan". */
  Optional<Credit> ahead(Mention cue) {
    return unnamed
        .own(cue)
        .or(() -> speakers.before(cue, NEAR, false))
        .or(() -> NamedSpeaker.credit(scene, cue, cue.first() - 1))
        .or(() -> unnamed.document(cue, cue.first() - 1, cue.first()))
        .or(() -> Unnamed.somebody(cue));
  }
}
