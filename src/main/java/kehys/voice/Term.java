package kehys.voice;

/** An office that somebody held for a time: "chairman of the council from 2011 to 2015". */
final class Term {
  private static final int FAR = 8;

  private static final WordSet FROM = WordLists.everywhere("term-begins");

  private static final WordSet TO = WordLists.everywhere("term-ends");

  private final SentenceWords words;
  private final Roles roles;

  Term(SentenceWords words, Roles roles) {
    this.words = words;
    this.roles = roles;
  }

  /** Where two years stand behind an office, −1 where none do. */
  int years(int last) {
    int word = last + 1;
    while (word + 3 < words.size() && word - last < FAR && roles.near(word - 1, word)) {
      boolean from = FROM.has(words, word) && words.year(word + 1);
      if (from && TO.has(words, word + 2) && words.year(word + 3)) {
        return word;
      }
      word++;
    }
    return -1;
  }
}
