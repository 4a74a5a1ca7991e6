package kehys.voice;

import java.util.Locale;

/**
 * A form of a lexicon with what is said of it.
 *
 * @param kind which of the lexicon's files it stands in, from 0
 * @param written as it stands there: words of letters; {@code *} ends a stem
 * @param cased whether it has capitals, which a sentence then has to have as well
 * @param entry what is said of it
 */
record Form(int kind, String written, boolean cased, Entry entry) {

  static Form of(int kind, String written, Entry entry) {
    return new Form(kind, written, !folded(written).equals(written), entry);
  }

  /** The form in lower case. */
  String folded() {
    return cased ? folded(written) : written;
  }

  /** Characters that a text has to have in common with it. */
  int stem() {
    return written.endsWith("*") ? written.length() - 1 : written.length();
  }

  private static String folded(String written) {
    return written.toLowerCase(Locale.ROOT);
  }
}
