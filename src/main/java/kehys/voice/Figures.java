package kehys.voice;

import java.util.Set;

/**
 * Tells hedges from words that only look like them: "about" is one before a figure, "May" inside a
 * sentence is a month.
 */
final class Figures {
  private static final int BEHIND = 2;
  private static final Set<String> CLOCK = Set.of("uhr", "am", "pm");

  private final FormTree words;
  private final boolean nounsHaveCapitals;

  Figures(String lang) {
    this.words = LexiconFiles.figures(lang);
    this.nounsHaveCapitals = lang.equals("de");
  }

  /** Whether a form of the lexicon means in this sentence what the lexicon says of it. */
  boolean confirm(Mention mention, SentenceWords sentence) {
    if (!(mention.entry() instanceof Entry.Hedge hedge)) {
      return true;
    }
    boolean figure = behind(mention, sentence);
    if (hedge.approximates()) {
      return figure || isFigure(sentence, mention.first() - 1);
    }
    return !isName(mention, sentence, figure);
  }

  /** Whether a figure that is no time of day stands right behind, or with one word between. */
  private boolean behind(Mention mention, SentenceWords sentence) {
    for (int word = mention.last() + 1; word <= mention.last() + BEHIND; word++) {
      if (isFigure(sentence, word)) {
        return !sentence.isClock(word)
            && (word + 1 == sentence.size() || !CLOCK.contains(sentence.folded(word + 1)));
      }
    }
    return false;
  }

  private boolean isName(Mention mention, SentenceWords sentence, boolean dated) {
    int word = mention.first();
    return !nounsHaveCapitals
        && word > 0
        && sentence.hasCapital(word)
        && (dated || !sentence.hasCapital(word - 1));
  }

  private boolean isFigure(SentenceWords sentence, int word) {
    return word >= 0
        && word < sentence.size()
        && (Character.isDigit(sentence.folded(word).charAt(0))
            || words.longest(sentence, word).isPresent());
  }
}
