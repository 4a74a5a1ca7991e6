package kehys.voice;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Tells hedges from words that only look like them: "about" is one before a figure, "May" inside a
 * sentence is a month.
 */
final class Figures {
  private static final int BEHIND = 2;
  private static final Set<String> CLOCK = Set.of("uhr", "am", "pm");

  private final boolean nounsHaveCapitals;

  Figures(String lang) {
    this.nounsHaveCapitals = lang.equals("de");
  }

  /** The mentions that mean in this sentence what the lexicon says of them; no figures. */
  List<Mention> confirmed(List<Mention> mentions, SentenceWords sentence) {
    if (!hasDoubtful(mentions)) {
      return mentions;
    }
    BitSet figures = figures(mentions, sentence);
    return mentions.stream()
        .filter(mention -> !(mention.entry() instanceof Entry.Figure))
        .filter(mention -> confirm(mention, sentence, figures))
        .toList();
  }

  private static boolean hasDoubtful(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.entry() instanceof Entry.Hedge || mention.entry() instanceof Entry.Figure) {
        return true;
      }
    }
    return false;
  }

  /** The words that are figures, in digits or in letters. */
  private static BitSet figures(List<Mention> mentions, SentenceWords sentence) {
    BitSet figures = new BitSet();
    for (Mention mention : mentions) {
      if (mention.entry() instanceof Entry.Figure) {
        figures.set(mention.first(), mention.last() + 1);
      }
    }
    for (int word = 0; word < sentence.size(); word++) {
      if (sentence.startsWithDigit(word)) {
        figures.set(word);
      }
    }
    return figures;
  }

  private boolean confirm(Mention mention, SentenceWords sentence, BitSet figures) {
    if (!(mention.entry() instanceof Entry.Hedge hedge)) {
      return true;
    }
    boolean figure = behind(mention, sentence, figures);
    if (hedge.approximates()) {
      return figure || (mention.first() > 0 && figures.get(mention.first() - 1));
    }
    return !isName(mention, sentence, figure)
        && !(nounsHaveCapitals && Hearsay.plan(mention, sentence));
  }

  /** Whether a figure that is no time of day stands right behind, or with one word between. */
  private static boolean behind(Mention mention, SentenceWords sentence, BitSet figures) {
    for (int word = mention.last() + 1; word <= mention.last() + BEHIND; word++) {
      if (figures.get(word)) {
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
}
