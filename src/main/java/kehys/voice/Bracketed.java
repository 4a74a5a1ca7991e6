package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.data.Attribution;

/**
 * What stands in brackets and is no source: the agency of a dateline, and parties behind the name
 * of somebody whose office stands before it: "minister Ann Lee (Labour)". From then on "the Labour
 * politician" holds that office.
 */
final class Bracketed {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_TOWN = 4;
  private static final String DASHED = ") -\u2013\u2014";
  private static final String SPACE = " -\u00a0\u2019'.";

  private final SentenceWords words;
  private final Cast cast;

  private Bracketed(SentenceWords words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /** The sources without those; the cast learns whose party each is. */
  static List<Mention> without(List<Mention> sources, SentenceWords words, Cast cast) {
    Bracketed bracketed = new Bracketed(words, cast);
    List<Mention> left = new ArrayList<>(sources.size());
    for (Mention one : sources) {
      Mention before = left.isEmpty() ? one : left.get(left.size() - 1);
      if (bracketed.dateline(one)) {
        left.clear();
      } else if (!bracketed.party(before, one)) {
        left.add(one);
      }
    }
    return left;
  }

  /** "Berlin (dpa) - ": neither who sends it nor from where is whose word it is. */
  private boolean dateline(Mention one) {
    int next = one.last() + 1;
    return one.first() > 0
        && one.first() <= LONGEST_TOWN
        && words.between(one.first() - 1, one.first(), '(')
        && next < words.size()
        && words.onlyBetween(one.last(), next, DASHED)
        && !words.onlyBetween(one.last(), next, ") ");
  }

  private boolean party(Mention office, Mention one) {
    if (one.first() == 0 || !words.between(one.first() - 1, one.first(), '(')) {
      return false;
    }
    boolean party = one.sourceType() == Attribution.INDEPENDENT && named(office, one.first());
    if (party) {
      cast.party(words.folded(one.first()), office.sourceType());
    }
    return party;
  }

  /** Whether a name and nothing else stands before a bracket, behind an office or in it. */
  private boolean named(Mention office, int bracket) {
    boolean known = office.first() < office.last() || ((Entry.Source) office.entry()).seat();
    int beside = known ? 0 : 1;
    boolean name = bracket - office.last() > beside && bracket - office.last() <= LONGEST_NAME;
    for (int word = office.last() + 1; name && word < bracket; word++) {
      boolean part = words.capital(word) || NameParticles.has(words, word);
      name = part && words.onlyBetween(word - 1, word, SPACE);
    }
    return name;
  }
}
