package kehys.voice;

/**
 * Verbs that tell in one sense and not in another, and words written as they are: "continues to
 * block", "called him on Friday", "une annonce".
 */
final class OtherSense {
  private final Scene scene;
  private final Homograph homograph;
  private final FrenchForms french;

  OtherSense(Scene scene) {
    this.scene = scene;
    this.homograph = new Homograph(scene);
    this.french = new FrenchForms(scene);
  }

  /** Whether a verb has a sense in which it tells nothing. */
  boolean holds(Mention cue) {
    return GoingOn.holds(scene, cue)
        || Telephone.rings(scene, cue)
        || Separable.silent(scene, cue)
        || Separable.signs(scene, cue)
        || homograph.holds(cue)
        || french.holds(cue)
        || GermanForms.hold(scene, cue);
  }
}
