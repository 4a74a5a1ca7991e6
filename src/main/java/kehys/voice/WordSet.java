package kehys.voice;

import org.jspecify.annotations.Nullable;

/**
 * Words in lower case, looked for among those of a sentence letter by letter: a sentence is asked
 * for far more words than it has of them, and strings of all would be its greatest cost.
 */
final class WordSet {
  /** Places for each word, so that most words of a sentence fall on none. */
  private static final int ROOM = 4;

  /** Each word at the place of its hash or, where that is taken, at the next one that is free. */
  private final @Nullable String[] places;

  /** The hashes of those, none of them 0; most words are told apart by them. */
  private final int[] hashes;

  private WordSet(int words) {
    places = new String[Integer.highestOneBit(ROOM * words + 1)];
    hashes = new int[places.length];
  }

  static WordSet of(String... words) {
    WordSet set = new WordSet(words.length);
    for (String word : words) {
      set.add(word);
    }
    return set;
  }

  private void add(String word) {
    int at = place(hash(word));
    while (places[at] != null) {
      at = place(at + 1);
    }
    places[at] = word;
    hashes[at] = hash(word);
  }

  /** Whether a text is one of these, letter by letter. */
  boolean has(String text) {
    int at = text.isEmpty() ? -1 : place(hash(text));
    while (at >= 0 && places[at] != null && !text.equals(places[at])) {
      at = place(at + 1);
    }
    return at >= 0 && places[at] != null;
  }

  /** Of a word in lower case, a number that others seldom have. */
  static int hash(String word) {
    int last = word.length() - 1;
    return hash(word.charAt(0), word.charAt(last / 2), word.charAt(last), last);
  }

  /** Few letters tell words apart that are mostly short, and are soon read. */
  static int hash(char first, char middle, char last, int letters) {
    return ((first * 31 + middle) * 31 + last) * 31 + letters;
  }

  private int place(int hash) {
    return hash & places.length - 1;
  }

  /** Whether a word of a sentence, in lower case, is one of these. */
  boolean has(SentenceWords words, int word) {
    if (!words.has(word)) {
      return false;
    }
    int hash = words.hash(word);
    int at = place(hash);
    while (hashes[at] != 0) {
      if (hashes[at] == hash && words.is(word, places[at])) {
        return true;
      }
      at = place(at + 1);
    }
    return false;
  }
}
