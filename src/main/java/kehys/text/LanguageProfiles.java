package kehys.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells languages apart: for letter sequences and frequent words, how much each speaks for
 * each language.
 *
 * <p>Files {@code languages/LANG.txt} hold two lists: {@code :words}, frequent words in small
 * letters, and {@code :sample}, sentences of which the sequences of one to four letters are
 * counted. A sequence speaks for a language by the logarithm of its share there over its mean share
 * everywhere. The languages after the first six are never an answer: they are there so that a text
 * in one of them is not taken for its neighbour.
 */
final class LanguageProfiles {
  static final List<String> NAMES =
      List.of(
          "fi", "en", "de", "sv", "ru", "fr", "et", "da", "no", "nl", "uk", "bg", "es", "it", "pt",
          "other");

  private static final int LANGUAGES = NAMES.size();

  /** How many of the names may be an answer. */
  static final int ANSWERS = 6;

  /** A frequent word that no other language has weighs as much as a few sequences. */
  private static final double WORD = 4;

  /** Added to every share; a sample of some 1,500 letters cannot know rarer sequences. */
  private static final double FLOOR = 1.0 / 2500;

  private static final LanguageProfiles PROFILES = new LanguageProfiles();

  private final SequenceWeights sequences;
  private final Map<String, double[]> words = new HashMap<>();

  private LanguageProfiles() {
    SequenceRows rows = new SequenceRows(LANGUAGES);
    for (int i = 0; i < LANGUAGES; i++) {
      int language = i;
      WordLists lists = WordLists.read("languages/" + NAMES.get(i) + ".txt");
      for (String line : lists.list("sample")) {
        Letters.words(line, (small, start, end) -> count(small, start, end, rows, language));
      }
      lists.list("words").forEach(word -> row(word)[language] = 1);
    }
    share(rows);
    rows.each((sequence, from) -> weigh(rows.values(), from));
    rows.each((sequence, from) -> addBeginning(rows, sequence, from));
    sequences = new SequenceWeights(rows);
    words.values().forEach(LanguageProfiles::spread);
  }

  /** Counts each sequence of one to four letters within a word. */
  private static void count(String small, int start, int end, SequenceRows rows, int language) {
    for (int from = start - 1; from <= end; from++) {
      long sequence = 0;
      for (int at = from; at <= Math.min(end, from + Letters.LONGEST - 1); at++) {
        // A sequence is its UTF-16 units as one number: strings of all would delay a short run.
        sequence = (sequence << Character.SIZE) | Letters.at(small, at, start, end);
        rows.add(sequence, language);
      }
    }
  }

  static LanguageProfiles get() {
    return PROFILES;
  }

  private double[] row(String word) {
    return words.computeIfAbsent(word, name -> new double[LANGUAGES]);
  }

  /** From counts to shares among the sequences of the language. */
  private static void share(SequenceRows rows) {
    double[] totals = new double[LANGUAGES];
    double[] counts = rows.values();
    int all = rows.size() * totals.length;
    for (int i = 0; i < all; i++) {
      totals[i % totals.length] += counts[i];
    }
    for (int i = 0; i < all; i++) {
      counts[i] *= Letters.LONGEST / totals[i % totals.length];
    }
  }

  private static void weigh(double[] shares, int from) {
    double mean = sum(shares, from) / LANGUAGES + FLOOR;
    // Most languages lack most sequences, and logarithms take long.
    double none = Math.log(FLOOR / mean);
    for (int i = from; i < from + LANGUAGES; i++) {
      shares[i] = shares[i] == 0 ? none : Math.log((shares[i] + FLOOR) / mean);
    }
  }

  /** What a sequence begins with was met before it, and has added what it begins with itself. */
  private static void addBeginning(SequenceRows rows, long sequence, int from) {
    long beginning = sequence >>> Character.SIZE;
    if (beginning != 0) {
      double[] values = rows.values();
      int shorter = rows.from(beginning);
      for (int i = 0; i < LANGUAGES; i++) {
        values[from + i] += values[shorter + i];
      }
    }
  }

  private static double sum(double[] values, int from) {
    double sum = 0;
    for (int i = from; i < from + LANGUAGES; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static void spread(double[] row) {
    double languages = sum(row, 0);
    for (int i = 0; i < row.length; i++) {
      row[i] *= WORD / languages;
    }
  }

  /** How much each letter sequence says. */
  SequenceWeights sequences() {
    return sequences;
  }

  /** How much a frequent word says of each language, or null; in small letters. */
  double @Nullable [] word(String word) {
    return words.get(word);
  }
}
