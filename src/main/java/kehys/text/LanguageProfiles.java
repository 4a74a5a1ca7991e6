package kehys.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /** How many of the names may be an answer. */
  static final int ANSWERS = 6;

  /** A frequent word that no other language has weighs as much as a few sequences. */
  private static final double WORD = 4;

  /** Added to every share; a sample of some 1,500 letters cannot know rarer sequences. */
  private static final double FLOOR = 1.0 / 2500;

  private static final LanguageProfiles PROFILES = new LanguageProfiles();

  private final SequenceRows sequences = new SequenceRows(NAMES.size());
  private final Map<String, double[]> words = new HashMap<>();

  private LanguageProfiles() {
    for (int i = 0; i < NAMES.size(); i++) {
      int language = i;
      WordLists lists = WordLists.read("languages/" + NAMES.get(i) + ".txt");
      for (String line : lists.list("sample")) {
        Letters.sequences(line, part -> sequences.add(part, language));
      }
      lists.list("words").forEach(word -> row(word)[language] = 1);
    }
    share();
    for (int row = 0; row < sequences.size(); row++) {
      weigh(row);
    }
    words.values().forEach(LanguageProfiles::spread);
  }

  static LanguageProfiles get() {
    return PROFILES;
  }

  private double[] row(String word) {
    return words.computeIfAbsent(word, name -> new double[NAMES.size()]);
  }

  /** From counts to shares among the sequences of the language. */
  private void share() {
    double[] totals = new double[NAMES.size()];
    double[] counts = sequences.values();
    int all = sequences.size() * totals.length;
    for (int i = 0; i < all; i++) {
      totals[i % totals.length] += counts[i];
    }
    for (int i = 0; i < all; i++) {
      counts[i] *= Letters.LONGEST / totals[i % totals.length];
    }
  }

  private void weigh(int row) {
    double[] shares = sequences.values();
    int from = row * NAMES.size();
    double mean = sum(shares, from) / NAMES.size() + FLOOR;
    // Most languages lack most sequences, and logarithms take long.
    double none = Math.log(FLOOR / mean);
    for (int i = from; i < from + NAMES.size(); i++) {
      shares[i] = shares[i] == 0 ? none : Math.log((shares[i] + FLOOR) / mean);
    }
  }

  private static double sum(double[] values, int from) {
    double sum = 0;
    for (int i = from; i < from + NAMES.size(); i++) {
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

  /** Adds to {@code scores}, one per language, what a word says of each. */
  void score(String word, double[] scores) {
    double[] known = words.get(word.toLowerCase(Locale.ROOT));
    if (known != null) {
      add(known, 0, scores);
    }
    Letters.sequences(word, part -> add(part, scores));
  }

  private void add(long part, double[] scores) {
    int row = sequences.row(part);
    if (row >= 0) {
      add(sequences.values(), row * scores.length, scores);
    }
  }

  private static void add(double[] values, int from, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += values[from + i];
    }
  }
}
