package kehys.features;

import kehys.text.Document;

/**
 * The places of a sentence's n-grams in the vector, as {@link HashedFeaturizer} finds them, but
 * added up and not written down. {@link Ngrams} written once more without its buffer.
 */
public final class BareHashes {
  private static final int FIRST_CHARACTERS = 3;

  private final HashSettings settings;
  private final CodePoints points = new CodePoints();
  private int sum;

  /** Hashes with these settings; names are seen, whatever they say. */
  public BareHashes(HashSettings settings) {
    this.settings = settings;
  }

  /** The sum of the places of all n-grams of a sentence and of the words of the one before it. */
  public int sum(Document document, int sentence) {
    sum = 0;
    points.read(document.sentences().get(sentence).text());
    words(Namespace.WORD.salt());
    if (settings.characters() > 0) {
      characters();
    }
    if (settings.before() > 0 && settings.sight().context() && sentence > 0) {
      points.read(document.sentences().get(sentence - 1).text());
      words(Namespace.WORD_BEFORE.salt());
    }
    return sum;
  }

  private int place(int hash) {
    return (hash * 0x9E3779B1) >>> (32 - settings.bits());
  }

  private static int grow(int hash, int point) {
    return ((hash + point) * 0x01000193) ^ (hash >>> 15);
  }

  private void words(int salt) {
    int[] folded = points.points(false);
    int before = 0;
    int beforeCased = 0;
    for (int start = 0; start < points.length(); ) {
      int end = start;
      int hash = salt;
      do {
        hash = grow(hash, folded[end++]);
      } while (CodePoints.inWord(folded[end - 1]) && CodePoints.inWord(folded[end]));
      if (folded[start] != ' ') {
        before = word(hash, before);
        if (settings.cased()) {
          beforeCased =
              points.isFolded(start, end) ? before : word(cased(start, end, salt), beforeCased);
        }
      }
      start = end;
    }
  }

  private int cased(int start, int end, int salt) {
    int hash = salt;
    for (int i = start; i < end; i++) {
      hash = grow(hash, points.points(true)[i]);
    }
    return hash;
  }

  private int word(int hash, int before) {
    sum += place(hash);
    if (settings.words() > 1) {
      sum += place(grow(before, hash));
    }
    return hash;
  }

  private void characters() {
    int[] letters = points.points(false);
    int[] spaces = points.spaces();
    int added = 0;
    for (int from = 0; from < points.length() - 2; from++) {
      int hash = Namespace.CHARACTER.salt();
      hash = grow(grow(grow(hash, letters[from]), letters[from + 1]), letters[from + 2]);
      added += place(hash) & inside(spaces[from + 2], from);
      for (int last = from + FIRST_CHARACTERS; last < from + settings.characters(); last++) {
        hash = grow(hash, letters[last]);
        added += place(hash) & inside(spaces[last], from);
      }
    }
    sum += added;
    if (settings.cased()) {
      capitals();
    }
  }

  /** All bits if the last space before an n-gram's end is not inside of it, else none. */
  private static int inside(int space, int from) {
    return (space - from - 1) >> (Integer.SIZE - 1);
  }

  private void capitals() {
    int[] folded = points.points(false);
    int[] cased = points.points(true);
    int capital = points.length();
    for (int from = points.length() - 1; from >= 0; from--) {
      capital = cased[from] == folded[from] ? capital : from;
      int end = Math.min(points.length(), from + settings.characters());
      if (capital < end && points.spaces()[capital] <= from) {
        capitals(from, end, capital);
      }
    }
  }

  private void capitals(int from, int end, int capital) {
    int hash = Namespace.CHARACTER.salt();
    for (int i = from; i < end && (i == from || points.spaces()[i] <= from); i++) {
      hash = grow(hash, points.points(true)[i]);
      if (i >= from + FIRST_CHARACTERS - 1 && i >= capital) {
        sum += place(hash);
      }
    }
  }
}
