package kehys.voice;

/**
 * A form of a lexicon with the numbers of its letters in an {@link Alphabet}, a character each.
 *
 * @param letters {@link Alphabet#spell} of the form in lower case
 */
record SpelledForm(String letters, Form form) {

  /** How many letters two forms have in common before they part. */
  int shared(SpelledForm other) {
    int most = Math.min(letters.length(), other.letters.length());
    int shared = 0;
    while (shared < most && letters.charAt(shared) == other.letters.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
