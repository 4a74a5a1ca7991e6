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

  /** Reads a sentence, and tells how many code points the n-grams would see. */
  public int letters(String sentence) {
    points.read(sentence);
    return points.length();
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
      while (end < points.length() && CodePoints.inWord(folded[end])) {
        end++;
      }
      end = Math.max(end, start + 1);
      if (folded[start] != ' ') {
        before = word(folded, start, end, salt, before);
        if (settings.cased()) {
          beforeCased =
              points.isFolded(start, end)
                  ? before
                  : word(points.points(true), start, end, salt, beforeCased);
        }
      }
      start = end;
    }
  }

  private int word(int[] letters, int start, int end, int salt, int before) {
    int hash = salt;
    for (int i = start; i < end; i++) {
      hash = grow(hash, letters[i]);
    }
    sum += place(hash);
    if (settings.words() > 1) {
      sum += place(grow(before, hash));
    }
    return hash;
  }

  private void characters() {
    int[] folded = points.points(false);
    for (int start = 0; start < points.length() - 1; ) {
      int end = start + 1;
      while (folded[end] != ' ') {
        end++;
      }
      inside(start, end + 1);
      start = end;
    }
  }

  private void inside(int start, int end) {
    int[] folded = points.points(false);
    int[] cased = points.points(true);
    int lastCapital = -1;
    for (int from = end - 1; from >= start; from--) {
      lastCapital = cased[from] == folded[from] ? lastCapital : from;
      from(folded, from, end, from);
      if (settings.cased() && lastCapital >= 0) {
        from(cased, from, end, lastCapital);
      }
    }
  }

  private void from(int[] letters, int from, int end, int least) {
    int hash = Namespace.CHARACTER.salt();
    int last = Math.min(end, from + settings.characters());
    for (int i = from; i < last; i++) {
      hash = grow(hash, letters[i]);
      if (i >= from + FIRST_CHARACTERS - 1 && i >= least) {
        sum += place(hash);
      }
    }
  }
}
