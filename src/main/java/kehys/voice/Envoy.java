package kehys.voice;

/** "UN-Gesandter Ole Brix": whom the lexicon knows by an office at home speaks for no state. */
final class Envoy {
  private Envoy() {}

  /** Whether a word behind an office is somebody known who holds it for a body without a state. */
  static boolean stands(Scene scene, Mention office, int word) {
    return office.first() < office.last()
        && StatelessBodies.has(scene.words(), office.first())
        && scene.joined(office.last(), word)
        && scene.sourceAt(word).filter(one -> one.first() == one.last()).isPresent();
  }
}
