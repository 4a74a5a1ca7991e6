package kehys.voice;

/** German verb forms that mark another's words without naming the speaker again. */
final class Mood {
  /** Third person singular of Konjunktiv I; "ich habe" looks the same and says nothing. */
  private static final WordSet REPORTED = WordLists.everywhere("reported-mood");

  /** Forms of Konjunktiv II that stand in for it where speech already runs on. */
  private static final WordSet INSTEAD = WordLists.everywhere("reported-mood-instead");

  private static final WordSet FIRST_PERSON = WordLists.everywhere("narrated-mood");

  /** "Es sei denn," is a condition; "denn es sei" gives a reason in reported mood. */
  private static final WordSet UNLESS = WordLists.everywhere("mood-of-conditions");

  private Mood() {}

  /** Whether a sentence is in reported mood, outside what it quotes. */
  static boolean reported(SentenceWords words, Quotation quotation, boolean runsOn) {
    boolean found = false;
    for (int word = 0; word < words.size(); word++) {
      if (!quotation.covers(words.start(word), words.end(word))) {
        if (!found && (FIRST_PERSON.has(words, word) || unless(words, word))) {
          return false;
        }
        found = found || verb(words, word, runsOn);
      }
    }
    return found;
  }

  /** "Eine Stelle", "die Falle": nouns have capitals. */
  private static boolean verb(SentenceWords words, int word, boolean runsOn) {
    boolean form = REPORTED.has(words, word) || (runsOn && INSTEAD.has(words, word));
    return form && !words.capital(word);
  }

  private static boolean unless(SentenceWords words, int word) {
    int next = word + 1;
    return next < words.size()
        && UNLESS.has(words, next)
        && REPORTED.has(words, word)
        && (next + 1 == words.size() || words.between(next, next + 1, ','));
  }

  /** Whether a word marks by itself that it is another's. */
  static boolean reported(SentenceWords words, int word) {
    return verb(words, word, true);
  }
}
