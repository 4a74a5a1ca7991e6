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
    int before = 0;
    int beforeCased = 0;
    int[] folded = text.points(false);
    for (int start = 0; start < text.length(); ) {
      int end = endOfWord(folded, start, text.length());
      if (folded[start] != ' ') {
        before = word(hash(folded, start, end, namespace.salt()), before, into);
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

  private static int endOfWord(int[] points, int start, int length) {
    int end = start;
    while (end < length && CodePoints.inWord(points[end])) {
      end++;
    }
    return end == start ? start + 1 : end;
  }

  /** Character n-grams inside each run without spaces, its two bounds counting as spaces. */
  void characters(CodePoints text, Places into) {
    int[] folded = text.points(false);
    for (int start = 0; start < text.length() - 1; ) {
      int end = start + 1;
      while (folded[end] != ' ') {
        end++;
      }
      inside(text, start, end + 1, into);
      start = end;
    }
  }

  private void inside(CodePoints text, int start, int end, Places into) {
    int[] folded = text.points(false);
    int[] cased = text.points(true);
    int lastCapital = -1;
    for (int from = end - 1; from >= start; from--) {
      if (cased[from] != folded[from]) {
        lastCapital = from;
      }
      from(folded, from, end, from, into);
      if (settings.cased() && lastCapital >= 0) {
        from(cased, from, end, lastCapital, into);
      }
    }
  }

  /** The n-grams that begin at {@code from} and reach past {@code least}. */
  private void from(int[] points, int from, int end, int least, Places into) {
    int hash = Namespace.CHARACTER.salt();
    int last = Math.min(end, from + settings.characters());
    for (int i = from; i < last; i++) {
      hash = grow(hash, points[i]);
      if (i >= from + FIRST_CHARACTERS - 1 && i >= least) {
        into.add(place(hash));
      }
    }
  }
}
