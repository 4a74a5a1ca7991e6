package kehys.voice;

/** German verb forms that mark another's words without naming the speaker again. */
final class Mood {
  /** Third person singular of Konjunktiv I; "ich habe" looks the same and says nothing. */
  private static final WordSet REPORTED = WordLists.everywhere("reported-mood");

  /** Forms of Konjunktiv II that stand in for it where speech already runs on. */
  private static final WordSet INSTEAD = WordLists.everywhere("reported-mood-instead");

  private static final WordSet FIRST_PERSON = WordLists.everywhere("narrated-mood");

  private Mood() {}

  /** Whether a sentence is in reported mood, outside what it quotes. */
  static boolean reported(SentenceWords words, Quotation quotation, boolean runsOn) {
    boolean found = false;
    for (int word = 0; word < words.size(); word++) {
      if (!quotation.covers(words.start(word), words.end(word))) {
        boolean first = FIRST_PERSON.has(words, word);
        if (first && !found) {
          return false;
        }
        found = found || REPORTED.has(words, word) || (runsOn && INSTEAD.has(words, word));
      }
    }
    return found;
  }
}
