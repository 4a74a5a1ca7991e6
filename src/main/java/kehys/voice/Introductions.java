package kehys.voice;

import kehys.data.Attribution;

/** Tells the cast whose name stands beside which title: "minister Lee", "Ann Lee, a minister,". */
final class Introductions {
  private static final int LONGEST_NAME = 3;
  private static final int ARTICLES = 3;

  private static final WordSet COURTESIES = WordLists.everywhere("courtesies");

  private final Scene scene;

  Introductions(Scene scene) {
    this.scene = scene;
  }

  /** Remembers every name that this sentence introduces. */
  void remember() {
    for (Mention source : scene.sources()) {
      if (scene.cast().inflects() && place(source)) {
        continue;
      }
      Attribution type = ((Entry.Source) source.entry()).type();
      if (type == Attribution.INDEPENDENT && source.first() < source.last()) {
        // "Candidate Obama": no office, whatever the lexicon says of Obama.
        scene.cast().name(scene.words().folded(source.last()), type);
      }
      int behind = behind(source.last() + 1);
      boolean apposed = comma(source.last(), source.last() + 1) && behind > source.last() + 2;
      if (behind > source.last() + 1
          && (scene.joined(source.last(), source.last() + 1) || (apposed && ends(behind)))) {
        name(source.last() + 1, behind, type);
      }
      before(source, type);
      abbreviation(source, type);
    }
  }

  /** "Kiinan Sun": whose home is named, holds no office yet. */
  private static boolean place(Mention source) {
    return source.first() == source.last() && !((Entry.Source) source.entry()).country().isEmpty();
  }

  /** "Innenministerium (BMI)". */
  private void abbreviation(Mention source, Attribution type) {
    int word = source.last() + 1;
    if (scene.has(word)
        && scene.signBefore(scene.words().span(word)) == '('
        && scene.sourceAt(word).isEmpty()
        && Character.isUpperCase(scene.sentence().charAt(scene.words().span(word).end() - 1))) {
      name(word, word + 1, type);
    }
  }

  private void name(int from, int to, Attribution type) {
    for (int word = from; word < to; word++) {
      scene.cast().name(scene.words().folded(word), type);
    }
  }

  /** Where a run of names that starts at a word ends. */
  private int behind(int from) {
    int word = from;
    while (scene.has(word)
        && word - from < LONGEST_NAME
        && namelike(word)
        && (word == from || scene.joined(word - 1, word))) {
      word++;
    }
    return word;
  }

  private boolean namelike(int word) {
    return scene.capital(word)
        && !CalendarNames.has(scene.words(), word)
        && !COURTESIES.has(scene.words(), word)
        && scene.sourceAt(word).isEmpty()
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
    int word = source.first();
    while (word > 0 && source.first() - word < ARTICLES && scene.joined(word - 1, word)) {
      word--;
    }
    if (word < 2 || !comma(word - 1, word) || new Government(scene).holds(source)) {
      return;
    }
    boolean known = scene.cast().knows(scene.words().folded(word - 1));
    if (!known && namelike(word - 1) && namelike(word - 2) && scene.joined(word - 2, word - 1)) {
      name(word - 2, word, type);
    }
  }
}
