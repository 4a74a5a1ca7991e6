package kehys.voice;

import kehys.data.Attribution;

/** Tells the cast whose name stands beside which title: "minister Lee", "Ann Lee, a minister,". */
final class Introductions {
  private static final int LONGEST_NAME = 3;
  private static final int ARTICLES = 3;

  private static final WordSet COURTESIES = WordLists.everywhere("courtesies");

  /** Small words inside a German name. */
  private static final WordSet PARTICLES = WordLists.everywhere("surname-particles");

  private final Scene scene;
  private final SpeakerType types;
  private final Affiliation affiliation;
  private final Government government;

  Introductions(Scene scene) {
    this.scene = scene;
    this.types = new SpeakerType(scene);
    this.affiliation = new Affiliation(scene);
    this.government = new Government(scene);
  }

  /** Remembers every name that this sentence introduces. */
  void remember() {
    for (Mention source : scene.sources()) {
      if (scene.cast().inflects() && place(source)) {
        continue;
      }
      Attribution type = types.of(source);
      if (type == Attribution.INDEPENDENT && titled(source)) {
        // "Candidate Obama": no office, whatever the lexicon says of Obama.
        scene.cast().name(scene.words().folded(source.last()), type);
      }
      int title = afterTitle(source.last() + 1);
      int from = afterAbbreviation(title);
      int behind = behind(from);
      boolean apposed = comma(from - 1, from) && behind > from + 1;
      if (behind > from
          && (from > title || scene.joined(from - 1, from) || (apposed && ends(behind)))) {
        name(from, behind, type);
      }
      stateless(source, behind);
      placed(source, type);
      before(source, type);
      abbreviation(source, type);
      int bound = affiliation.name(source);
      if (bound > 0) {
        name(bound - 1, bound + 1, type);
      }
    }
  }

  /** "Prime Minister-designate Lee": what a hyphen ties to a title belongs to it. */
  private int afterTitle(int word) {
    boolean tied = scene.has(word) && scene.words().between(word - 1, word, '-');
    return tied && !scene.capital(word) ? word + 1 : word;
  }

  /** "Директор Полиции безопасности (КаПо) Март Лоос". */
  private int afterAbbreviation(int word) {
    boolean abbreviated =
        scene.has(word + 1)
            && scene.words().between(word - 1, word, '(')
            && scene.words().between(word, word + 1, ')');
    return abbreviated && scene.cast().inflects() ? word + 1 : word;
  }

  /** "UN-Gesandter Ole Brix": whom the lexicon knows by an office at home speaks for no state. */
  private void stateless(Mention source, int last) {
    boolean title =
        source.first() < source.last() && StatelessBodies.has(scene.words(), source.first());
    if (title && scene.has(last) && scene.joined(source.last(), last)) {
      scene
          .sourceAt(last)
          .filter(one -> one.first() == one.last())
          .ifPresent(one -> scene.cast().name(scene.words().folded(last), Attribution.INDEPENDENT));
    }
  }

  /** "Governor of Tula Ola Brandt": a place and a name of two words. */
  private void placed(Mention source, Attribution type) {
    int of = source.last() + 1;
    int end = of + 1;
    while (scene.has(end) && end - of <= LONGEST_NAME + 1 && placed(of, end)) {
      end++;
    }
    if (end - of > LONGEST_NAME && OfficePrepositions.has(scene.words(), of)) {
      scene.cast().name(scene.words().folded(end - 1), type);
    }
  }

  private boolean placed(int of, int word) {
    return namelike(word) && scene.joined(of, word);
  }

  /** "Kiinan Sun": whose home is named, holds no office yet. */
  private static boolean place(Mention source) {
    return source.first() == source.last() && !((Entry.Source) source.entry()).country().isEmpty();
  }

  private boolean titled(Mention source) {
    return source.first() < source.last()
        && scene.capital(source.last())
        && !country(source.last());
  }

  /** "In der die Bäckerin Norwegen lobt": a country beside somebody is not his name. */
  private boolean country(int word) {
    if (!scene.cast().lang().equals("de")) {
      return false;
    }
    for (Mention one : scene.mentions()) {
      if (one.first() == word
          && one.last() == word
          && one.entry() instanceof Entry.Source body
          && Places.country(scene.words().folded(word), body, scene.cast().lang())) {
        return true;
      }
    }
    return false;
  }

  /** "Innenministerium (BMI)". */
  private void abbreviation(Mention source, Attribution type) {
    int word = source.last() + 1;
    if (scene.has(word)
        && scene.signBefore(scene.words().span(word)) == '('
        && !scene.source(word)
        && Character.isUpperCase(scene.sentence().charAt(scene.words().span(word).end() - 1))) {
      name(word, word + 1, type);
    }
  }

  private void name(int from, int to, Attribution type) {
    for (int word = from; word < to; word++) {
      if (scene.capital(word)) {
        scene.cast().name(scene.words().folded(word), type);
      }
    }
  }

  /** Where a run of names that starts at a word ends. */
  private int behind(int from) {
    int word = from;
    while (scene.has(word)
        && word - from < LONGEST_NAME
        && (namelike(word) || particle(word, from))
        && (word == from || scene.joined(word - 1, word))) {
      word++;
    }
    return word;
  }

  /** The small word of "Clara von Thun", which is no name of its own. */
  private boolean particle(int word, int from) {
    return word > from
        && !scene.cast().takesCapitalsForNames()
        && PARTICLES.has(scene.words(), word)
        && scene.has(word + 1)
        && scene.joined(word, word + 1)
        && namelike(word + 1);
  }

  private boolean namelike(int word) {
    return scene.capital(word)
        && !CalendarNames.has(scene.words(), word)
        && !COURTESIES.has(scene.words(), word)
        && !scene.source(word)
        && !scene.cue(word);
  }

  private boolean comma(int before, int after) {
    return scene.has(after) && scene.words().between(before, after, ',');
  }

  private boolean ends(int word) {
    return !scene.has(word) || comma(word - 1, word);
  }

  /** "Ann Lee, the deputy minister". */
  private void before(Mention source, Attribution type) {
    int word = scene.clauseStart(source.first(), ARTICLES);
    if (word < 2 || !comma(word - 1, word) || government.holds(source)) {
      return;
    }
    boolean known = scene.cast().knows(scene.words().folded(word - 1));
    if (!known && namelike(word - 1) && namelike(word - 2) && scene.joined(word - 2, word - 1)) {
      name(word - 2, word, type);
    }
  }
}
