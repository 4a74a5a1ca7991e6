package kehys.voice;

/** German verb forms that mark another's words without naming the speaker again. */
final class Mood {
  /** Third person singular of Konjunktiv I; "ich habe" looks the same and says nothing. */
  private static final WordSet REPORTED =
      WordSet.of(
          "sei",
          "seien",
          "habe",
          "werde",
          "könne",
          "müsse",
          "solle",
          "wolle",
          "dürfe",
          "möge",
          "gebe",
          "gehe",
          "stehe",
          "komme",
          "bleibe",
          "liege",
          "lasse",
          "mache",
          "sehe",
          "nehme",
          "halte",
          "finde",
          "führe",
          "bestehe",
          "wisse",
          "gelte",
          "bringe",
          "erwarte",
          "handele",
          "handle",
          "gehöre",
          "spreche",
          "zeige",
          "verfüge",
          "plane",
          "versuche",
          "bedeute",
          "hoffe",
          "glaube",
          "denke",
          "trage",
          "laufe",
          "fehle",
          "fordere",
          "arbeite",
          "zähle",
          "diene",
          "biete",
          "ergebe",
          "erhalte",
          "entspreche",
          "beginne",
          "scheine",
          "falle",
          "fahre",
          "wachse",
          "steige",
          "sinke",
          "treffe",
          "leide",
          "brauche",
          "kenne",
          "betrage",
          "verstoße",
          "drohe",
          "existiere",
          "setze",
          "stelle",
          "lehne",
          "nutze",
          "schaffe",
          "helfe",
          "wirke",
          "befinde",
          "verlange",
          "lebe",
          "gewinne",
          "verliere",
          "ziehe",
          "bedürfe",
          "erfülle",
          "rechne",
          "prüfe",
          "bereite",
          "verhandle",
          "unterstütze",
          "verfolge",
          "enthalte",
          "behandle",
          "beabsichtige",
          "bedrohe",
          "bezahle",
          "erkenne");

  /** Forms of Konjunktiv II that stand in for it where speech already runs on. */
  private static final WordSet INSTEAD = WordSet.of("hätten", "wären", "gäbe", "gäben", "kämen");

  private static final WordSet FIRST_PERSON = WordSet.of("ich", "denn");

  private Mood() {}

  /** Whether a sentence is in reported mood, outside what it quotes. */
  static boolean reported(SentenceWords words, Quotation quotation, boolean runsOn) {
    boolean found = false;
    for (int word = 0; word < words.size(); word++) {
      if (!quotation.covers(words.start(word), words.end(word))) {
        boolean first = FIRST_PERSON.has(words, word);
        if (first && !found) {
          return false;
        }
        found = found || REPORTED.has(words, word) || (runsOn && INSTEAD.has(words, word));
      }
    }
    return found;
  }
}
