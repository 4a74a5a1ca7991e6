package kehys.voice;

import kehys.data.Attribution;

/** Tells the cast whose name stands beside which title: "minister Lee", "Ann Lee, a minister,". */
final class Introductions {
  /** Words from a title back to the comma before its article. */
  private static final int ARTICLES = 3;

  private final Scene scene;
  private final SpeakerType types;
  private final Affiliation affiliation;
  private final Government government;

  private Introductions(Scene scene) {
    this.scene = scene;
    this.types = new SpeakerType(scene);
    this.affiliation = new Affiliation(scene);
    this.government = new Government(scene);
  }

  /** Remembers every name that a sentence introduces. */
  static void remember(Scene scene) {
    if (!scene.sources().isEmpty()) {
      new Introductions(scene).remember();
    }
  }

  private void remember() {
    for (Mention source : scene.sources()) {
      if (!scene.cast().inflects() || !place(source)) {
        introduce(source, types.of(source));
      }
    }
  }

  private void introduce(Mention source, Attribution type) {
    if (type == Attribution.INDEPENDENT && titled(source)) {
      // "Candidate Obama": no office, whatever the lexicon says of Obama.
      name(source.last(), type);
    }
    behind(source, type);
    int bearer = PlacedOffice.bearer(scene, source);
    if (bearer >= 0) {
      name(bearer, type);
    }
    before(source, type);
    if (Abbreviated.stands(scene, source)) {
      name(source.last() + 1, source.last() + 2, type);
    }
    int bound = affiliation.name(source);
    if (bound > 0) {
      name(bound - 1, bound + 1, type);
    }
  }

  /** "Minister Lee", "the deputy minister, Ann Lee,". */
  private void behind(Mention source, Attribution type) {
    int title = afterTitle(source.last() + 1);
    int from = Abbreviated.behind(scene, title);
    int end = NameRun.end(scene, from);
    boolean apposed = comma(from - 1, from) && end > from + 1;
    if (end > from && (from > title || scene.joined(from - 1, from) || (apposed && ends(end)))) {
      name(from, end, type);
    }
    if (Envoy.stands(scene, source, end)) {
      name(end, Attribution.INDEPENDENT);
    }
  }

  /** "Prime Minister-designate Lee": what a hyphen ties to a title belongs to it. */
  private int afterTitle(int word) {
    boolean tied = scene.words().between(word - 1, word, '-');
    return tied && !scene.capital(word) ? word + 1 : word;
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

  private void name(int from, int to, Attribution type) {
    for (int word = from; word < to; word++) {
      if (scene.capital(word)) {
        name(word, type);
      }
    }
  }

  private void name(int word, Attribution type) {
    scene.cast().name(scene.words().folded(word), type);
  }

  private boolean comma(int before, int after) {
    return scene.words().between(before, after, ',');
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
    if (!known
        && NameRun.name(scene, word - 1)
        && NameRun.name(scene, word - 2)
        && scene.joined(word - 2, word - 1)) {
      name(word - 2, word, type);
    }
  }
}
