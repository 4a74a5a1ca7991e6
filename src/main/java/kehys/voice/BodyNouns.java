package kehys.voice;

/** Nouns of bodies: "commission", "ministry". English alone calls a body so for long. */
final class BodyNouns {
  private static final SetsByLanguage WORDS = WordLists.by("body-nouns");

  private BodyNouns() {}

  /** Those of a language. */
  static WordSet in(String lang) {
    return WORDS.in(lang);
  }

  /** Whether a language has any. */
  static boolean stand(String lang) {
    return WORDS.languages().contains(lang);
  }
}
