package kehys.voice;

/**
 * A form of a lexicon with the numbers of its letters in an {@link Alphabet}, a character each.
 *
 * @param letters {@link Alphabet#spell} of the form in lower case
 */
record SpelledForm(String letters, Form form) {}
