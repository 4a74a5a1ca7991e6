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
    Optional<Credit> found = fixed(cue);
    found = found.isPresent() ? found : speakers.after(cue, NEAR, false);
    found = found.isPresent() ? found : NamedSpeaker.introduce(scene, cue, cue.last() + 1);
    found =
        found.isPresent() ? found : unnamed.document().among(cue, cue.last() + 1, cue.last() + 2);
    return found.isPresent() || provisional(cue) ? found : Somebody.credit(cue);
  }

  /** Where the words of a particle or right behind it leave nobody else. */
  private Optional<Credit> fixed(Mention cue) {
    Optional<Credit> found = speakers.inside(cue);
    found = found.isPresent() ? found : unnamed.last().own(cue);
    found = found.isPresent() ? found : unnamed.document().service(cue);
    found = found.isPresent() ? found : unnamed.last().pronoun(cue);
    found = found.isPresent() ? found : titledName.behind(cue);
    return found.isPresent() ? found : unnamed.document().endsInDocument(cue);
  }

  /** "По предварительным данным" by itself is nobody's word. */
  private boolean provisional(Mention cue) {
    return cue.last() > cue.first() && PROVISIONAL.has(scene.words(), cue.first() + 1);
  }

  /** The one before a particle: "ministeriön mukaan". */
  Optional<Credit> ahead(Mention cue) {
    Optional<Credit> found = unnamed.last().own(cue);
    found = found.isPresent() ? found : speakers.before(cue, NEAR, false);
    found = found.isPresent() ? found : NamedSpeaker.introduce(scene, cue, cue.first() - 1);
    found = found.isPresent() ? found : unnamed.document().among(cue, cue.first() - 1, cue.first());
    return found.isPresent() ? found : Somebody.credit(cue);
  }
}
