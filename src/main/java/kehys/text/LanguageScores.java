package kehys.text;

import java.util.Locale;

/** How much the words of a text speak for each language; a buffer for one text. */
final class LanguageScores {
  private final LanguageProfiles profiles = LanguageProfiles.get();
  private final long[] sums = profiles.sequences().noSums();
  private final double[] frequent = new double[LanguageProfiles.NAMES.size()];
  private int sequences;
  private int words;

  /** Adds what a word says. */
  void add(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    sequences += profiles.sequences().add(small, sums);
    words++;
    double[] known = profiles.word(small);
    if (known != null) {
      for (int i = 0; i < frequent.length; i++) {
        frequent[i] += known[i];
      }
    }
  }

  /** How many words were added. */
  int words() {
    return words;
  }

  /** What was said so far, in the order of {@link LanguageProfiles#NAMES}. */
  double[] all() {
    double[] all = frequent.clone();
    profiles.sequences().tell(sums, sequences, all);
    return all;
  }
}
