package kehys.voice;

/** Small words inside a name: "Ursula von der Leyen", "Haji bin Rahim". */
final class NameParticles {
  private static final WordSet PARTICLES = WordLists.everywhere("name-particles");

  private NameParticles() {}

  /** Whether a word is one. */
  static boolean has(SentenceWords words, int word) {
    return PARTICLES.has(words, word);
  }
}
