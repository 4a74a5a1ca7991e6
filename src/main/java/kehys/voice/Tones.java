package kehys.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out evaluative words that a sentence takes back: a charge that is rejected charges nobody,
 * and "no hero" praises nobody.
 */
final class Tones {
  /** Words from the one that rejects to the charge, on either side. */
  private static final int FAR = 8;

  /** Words behind one that rejects in which a charge is told: "denies that he lied". */
  private static final int TOLD = 6;

  /** What a charge is called. */
  private static final WordSet CHARGES = WordLists.everywhere("charge-nouns");

  private static final WordSet REJECTS = WordLists.everywhere("rejections");

  /** "Dismissed it as slander": what follows is the rejecter's own word. */
  private static final WordSet AS = WordLists.everywhere("calling-as");

  /** By language: Finnish "en" is a Swedish article. */
  private static final SetsByLanguage NEGATIONS = WordLists.by("negations");

  private static final SetsByLanguage NONE = WordLists.by("none");

  /** "Not only a liar": takes nothing back. */
  private static final WordSet ONLY = WordLists.everywhere("only");

  private static final String MARKS = ",\"\u201c\u201d\u201e\u00ab\u00bb";

  private final SentenceWords words;
  private final WordSet negations;
  private final WordSet none;

  Tones(SentenceWords words, String lang) {
    this.words = words;
    this.negations = NEGATIONS.in(lang);
    this.none = NONE.in(lang);
  }

  /** The mentions without evaluative words that are taken back; most sentences have none. */
  List<Mention> weighed(List<Mention> mentions) {
    List<Mention> weighed = mentions;
    for (int at = 0; at < mentions.size(); at++) {
      Mention one = mentions.get(at);
      boolean back = takenBack(one);
      if (back && weighed == mentions) {
        weighed = new ArrayList<>(mentions.subList(0, at));
      } else if (!back && weighed != mentions) {
        weighed.add(one);
      }
    }
    return weighed;
  }

  private boolean takenBack(Mention mention) {
    boolean evaluates = mention.praises() || mention.blames();
    return evaluates && (negated(mention) || rejected(mention));
  }

  /** "No hero", "not a liar", "has not been condemned". */
  private boolean negated(Mention mention) {
    int before = mention.first() - 1;
    return takesBack(before) || (!parted(before) && takesBack(before - 1));
  }

  private boolean takesBack(int word) {
    return negations.has(words, word) || none.has(words, word);
  }

  /** Whether a word keeps what stands before it from what stands behind it. */
  private boolean parted(int word) {
    return word < 1 || ONLY.has(words, word) || !words.onlyBetween(word - 1, word + 1, " \u2019'");
  }

  private boolean rejected(Mention mention) {
    if (!mention.blames()) {
      return false;
    }
    int from = Math.max(0, mention.first() - FAR);
    int to = Math.min(words.size() - 1, mention.last() + FAR);
    boolean charge = CHARGES.has(words, mention.last());
    for (int word = from; word <= to; word++) {
      if (REJECTS.has(words, word) && (charge || tells(word, mention.first()))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a charge stands behind a word that rejects, and is not what the rejecter calls it. */
  private boolean tells(int rejects, int charge) {
    boolean tells = rejects < charge && charge - rejects <= TOLD;
    for (int word = rejects + 1; tells && word < charge; word++) {
      tells = !AS.has(words, word);
    }
    return tells && !words.anyBetween(rejects, charge, MARKS);
  }
}
