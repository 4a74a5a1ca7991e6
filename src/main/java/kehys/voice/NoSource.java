package kehys.voice;

/** Sentences that look credited and are not: an own reporter's, a court's act, a measure's. */
final class NoSource {
  private static final int FAR = 4;
  private static final int LONG = 20;

  private static final WordSet OUR =
      WordSet.of("our", "unser", "unsere", "unserer", "vår", "vårt", "notre", "наш", "наша");

  private static final WordSet REPORTER =
      WordSet.of(
          "correspondent",
          "reporter",
          "columnist",
          "reporterin",
          "korrespondent",
          "korrespondentin",
          "корреспондент",
          "обозреватель",
          "correspondant",
          "correspondante",
          "envoyé",
          "envoyée",
          "reportern",
          "kirjeenvaihtajamme",
          "toimittajamme");

  private static final String[] COURTS = {
    "oikeus",
    "gericht",
    "gerichts",
    "gerichtshof",
    "gerichtshofs",
    "court",
    "domstol",
    "domstolen",
    "rätten",
    "tribunal",
    "cour",
    "суд"
  };

  /** What a court does with somebody, not what it says. */
  private static final WordSet ACTS =
      WordSet.of(
          "tuomitsi",
          "määräsi",
          "hylkäsi",
          "verurteilte",
          "abgelehnt",
          "ordnete",
          "verurteilt",
          "sentenced",
          "ordered",
          "condamné",
          "condamne",
          "condamna",
          "ordonné",
          "rejeté",
          "dömde",
          "avslog",
          "приговорил",
          "отклонил");

  /** What something goes by that nobody has said. */
  private static final WordSet MEASURES =
      WordSet.of(
          "plan",
          "schedule",
          "size",
          "age",
          "need",
          "taste",
          "height",
          "weight",
          "colour",
          "storlek",
          "ålder",
          "behov",
          "smak",
          "vikt",
          "färg",
          "größe",
          "alter",
          "bedarf",
          "размеру",
          "плану",
          "графику",
          "расписанию",
          "возрасту",
          "цвету",
          "весу",
          "taille",
          "âge",
          "couleur",
          "poids",
          "besoins",
          "goût",
          "iän",
          "koon",
          "tarpeen",
          "aikataulun",
          "suunnitelman",
          "taitojensa",
          "kykyjensä",
          "maun",
          "painon",
          "värin",
          "tilanteen");

  private final Scene scene;
  private final SentenceWords words;

  /** To bring a book out is an act; "published figures that" tells. */
  private static final WordSet PUBLISHES =
      WordSet.of(
          "published",
          "publishes",
          "publié",
          "publie",
          "publia",
          "veröffentlichte",
          "veröffentlicht",
          "publicerade",
          "publicerar",
          "опубликовал",
          "опубликовала",
          "опубликовали",
          "опубликовало",
          "издал");

  private static final WordSet WORKS =
      WordSet.of(
          "a", "an", "his", "her", "its", "their", "ses", "son", "sa", "un", "une", "ihre", "seine",
          "einen", "ein", "eine", "en", "ett", "sin", "sina", "книгу", "мемуары", "свои", "свою");

  NoSource(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether a verb of telling is an own reporter's or a court's act. */
  boolean verb(Mention cue) {
    boolean work = scene.has(cue.last() + 1) && WORKS.has(words, cue.last() + 1);
    return own(cue.first())
        || (work && PUBLISHES.has(words, cue.last()))
        || (ACTS.has(words, cue.last()) && court(cue));
  }

  /** "According to plan", "sorted by size". */
  boolean particle(Mention cue) {
    for (int word = cue.first() - 1; word <= cue.last() + 2; word++) {
      boolean beside = scene.has(word) && (word < cue.first() || word > cue.last());
      if (beside && MEASURES.has(words, word) && scene.sourceAt(word).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean own(int cue) {
    for (int word = Math.max(0, cue - FAR); word < cue; word++) {
      if (REPORTER.has(words, word)
          && (words.endsWith(word, "mme") || (word > 0 && OUR.has(words, word - 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean court(Mention cue) {
    // A German participle stands at the end of its clause.
    int far = scene.cast().lang().equals("de") ? LONG : FAR;
    for (int word = Math.max(0, cue.first() - far); word < cue.first(); word++) {
      for (String court : COURTS) {
        if (words.endsWith(word, court)) {
          return true;
        }
      }
    }
    return false;
  }
}
