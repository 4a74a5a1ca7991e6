package kehys.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells hedges from words that only look like them: "about" is one before a figure, "May" inside a
 * sentence is a month.
 */
final class Figures {
  private static final int BEHIND = 2;
  private static final WordSet CLOCK = WordLists.everywhere("clock-words");

  private final boolean german;

  Figures(String lang) {
    this.german = lang.equals("de");
  }

  /** The mentions that mean in this sentence what the lexicon says of them; no figures. */
  List<Mention> confirmed(List<Mention> mentions, SentenceWords sentence) {
    List<Mention> confirmed = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      if (!(mention.entry() instanceof Entry.Figure) && confirm(mention, sentence, mentions)) {
        confirmed.add(mention);
      }
    }
    return confirmed;
  }

  /** Whether a word is a figure, in digits or in letters. */
  private static boolean figure(int word, SentenceWords sentence, List<Mention> mentions) {
    if (sentence.startsWithDigit(word)) {
      return true;
    }
    for (Mention one : mentions) {
      if (one.entry() instanceof Entry.Figure && one.covers(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean confirm(Mention mention, SentenceWords sentence, List<Mention> mentions) {
    if (!(mention.entry() instanceof Entry.Hedge hedge)) {
      return true;
    }
    boolean figure = behind(mention, sentence, mentions);
    if (hedge.approximates()) {
      return figure
          ? bounds(mention, sentence, mentions)
          : !Bounds.looksAhead(mention, sentence)
              && mention.first() > 0
              && figure(mention.first() - 1, sentence, mentions);
    }
    return !isName(mention, sentence, figure) && !(german && Hearsay.plan(mention, sentence));
  }

  private static boolean bounds(Mention mention, SentenceWords sentence, List<Mention> mentions) {
    int next = mention.last() + 1;
    return Bounds.preposition(mention, sentence)
        ? figure(next, sentence, mentions) && Bounds.counts(next, sentence)
        : Bounds.limits(mention, sentence) || !Bounds.spans(next, sentence);
  }

  /** Whether a figure that is no time of day stands right behind, or with one word between. */
  private static boolean behind(Mention mention, SentenceWords sentence, List<Mention> mentions) {
    int end = Math.min(mention.last() + BEHIND + 1, sentence.size());
    for (int word = mention.last() + 1; word < end; word++) {
      if (figure(word, sentence, mentions)) {
        return !sentence.isClock(word) && !CLOCK.has(sentence, word + 1);
      }
    }
    return false;
  }

  private boolean isName(Mention mention, SentenceWords sentence, boolean dated) {
    int word = mention.first();
    return !german && word > 0 && sentence.capital(word) && (dated || !sentence.capital(word - 1));
  }
}
