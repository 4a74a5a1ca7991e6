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

  private final Map<String, double[]> weights = new HashMap<>();

  private LanguageProfiles() {
    Map<String, double[]> words = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      int language = i;
      WordLists lists = WordLists.read("languages/" + NAMES.get(i) + ".txt");
      lists.list("sample").forEach(line -> Letters.sequences(line, part -> count(part, language)));
      lists.list("words").forEach(word -> row(words, " " + word)[language] = 1);
    }
    share();
    weights.values().forEach(LanguageProfiles::weigh);
    words.forEach((word, row) -> weights.put(word, spread(row)));
  }

  static LanguageProfiles get() {
    return PROFILES;
  }

  private void count(String part, int language) {
    row(weights, part)[language]++;
  }

  private static double[] row(Map<String, double[]> rows, String key) {
    return rows.computeIfAbsent(key, name -> new double[NAMES.size()]);
  }

  /** From counts to shares among the sequences of the language. */
  private void share() {
    double[] totals = new double[NAMES.size()];
    for (double[] row : weights.values()) {
      for (int i = 0; i < row.length; i++) {
        totals[i] += row[i];
      }
    }
    for (double[] row : weights.values()) {
      for (int i = 0; i < row.length; i++) {
        row[i] *= Letters.LONGEST / totals[i];
      }
    }
  }

  private static void weigh(double[] row) {
    double mean = sum(row) / row.length + FLOOR;
    for (int i = 0; i < row.length; i++) {
      row[i] = Math.log((row[i] + FLOOR) / mean);
    }
  }

  private static double sum(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    return sum;
  }

  private static double[] spread(double[] row) {
    double languages = sum(row);
    for (int i = 0; i < row.length; i++) {
      row[i] *= WORD / languages;
    }
    return row;
  }

  /** Adds to {@code scores}, one per language, what a word says of each. */
  void score(String word, double[] scores) {
    add(" " + word.toLowerCase(Locale.ROOT), scores);
    Letters.sequences(word, part -> add(part, scores));
  }

  private void add(String part, double[] scores) {
    double[] row = weights.get(part);
    if (row != null) {
      for (int i = 0; i < row.length; i++) {
        scores[i] += row[i];
      }
    }
  }
}
