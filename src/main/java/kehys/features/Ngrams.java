package kehys.features;

/**
 * Hashes the n-grams of a sentence to their places in the vector. A hash grows by one code point at
 * a time, so that all n-grams from one place cost as much as the longest.
 */
final class Ngrams {
  /** Shortest character n-gram: one of two says little that the words do not. */
  private static final int FIRST_CHARACTERS = 3;

  private final HashSettings settings;
  private final int shift;

  Ngrams(HashSettings settings) {
    this.settings = settings;
    this.shift = 32 - settings.bits();
  }

  /**
   * The place in the vector of an n-gram with this running hash (Fibonacci hashing, Knuth 1973).
   */
  private int place(int hash) {
    return (hash * 0x9E3779B1) >>> shift;
  }

  private static int grow(int hash, int point) {
    return ((hash + point) * 0x01000193) ^ (hash >>> 15);
  }

  /** A feature that is its number. */
  int place(Namespace namespace, int number) {
    return place(grow(namespace.salt(), number));
  }

  /** Words and the n-grams of neighbouring words; a mark that is no letter is a word of its own. */
  void words(CodePoints text, Namespace namespace, Places into) {
    int[] folded = text.points(false);
    int before = 0;
    int beforeCased = 0;
    for (int start = 0; start < text.length(); ) {
      int end = start;
      int hash = namespace.salt();
      do {
        hash = grow(hash, folded[end++]);
      } while (CodePoints.inWord(folded[end - 1]) && CodePoints.inWord(folded[end]));
      if (folded[start] != ' ') {
        before = word(hash, before, into);
        if (settings.cased()) {
          beforeCased =
              text.isFolded(start, end)
                  ? before
                  : word(hash(text.points(true), start, end, namespace.salt()), beforeCased, into);
        }
      }
      start = end;
    }
  }

  private int word(int word, int before, Places into) {
    into.add(place(word));
    if (settings.words() > 1) {
      into.add(place(grow(before, word)));
    }
    return word;
  }

  private static int hash(int[] points, int start, int end, int salt) {
    int hash = salt;
    for (int i = start; i < end; i++) {
      hash = grow(hash, points[i]);
    }
    return hash;
  }

  /** Character n-grams inside each run without spaces, its two bounds counting as spaces. */
  void characters(CodePoints text, Places into) {
    int[] points = text.points(false);
    int[] spaces = text.spaces();
    int[] places = into.room(settings.characters() * text.length());
    int at = into.size();
    for (int from = 0; from < text.length() - 2; from++) {
      int hash = Namespace.CHARACTER.salt();
      hash = grow(grow(grow(hash, points[from]), points[from + 1]), points[from + 2]);
      places[at] = place(hash);
      at += inside(spaces[from + 2], from);
      for (int last = from + FIRST_CHARACTERS; last < from + settings.characters(); last++) {
        hash = grow(hash, points[last]);
        places[at] = place(hash);
        at += inside(spaces[last], from);
      }
    }
    into.written(at);
    if (settings.cased()) {
      capitals(text, into);
    }
  }

  /**
   * 1 if the last space before an n-gram's end is where it begins or before, 0 if it is inside: by
   * the sign, for a branch would be foretold wrongly at the end of most words.
   */
  private static int inside(int space, int from) {
    return (space - from - 1) >>> (Integer.SIZE - 1);
  }

  /** The n-grams that have a capital, once more as they stand. */
  private void capitals(CodePoints text, Places into) {
    int[] folded = text.points(false);
    int[] cased = text.points(true);
    int capital = text.length();
    for (int from = text.length() - 1; from >= 0; from--) {
      capital = cased[from] == folded[from] ? capital : from;
      int end = Math.min(text.length(), from + settings.characters());
      if (capital < end && text.spaces()[capital] <= from) {
        capitals(text, from, end, capital, into);
      }
    }
  }

  /** Those that begin at {@code from} and reach to {@code capital} or past it. */
  private void capitals(CodePoints text, int from, int end, int capital, Places into) {
    int[] cased = text.points(true);
    int hash = Namespace.CHARACTER.salt();
    for (int i = from; i < end && (i == from || text.spaces()[i] <= from); i++) {
      hash = grow(hash, cased[i]);
      if (i >= from + FIRST_CHARACTERS - 1 && i >= capital) {
        into.add(place(hash));
      }
    }
  }
}
