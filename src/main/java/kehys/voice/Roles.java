package kehys.voice;

import java.util.List;

/** What the words of a sentence are to an office: a role in it, a title, a former one. */
final class Roles {
  /** Words between "former" and the office, or between a body and the role beside it. */
  private static final int BESIDE = 2;

  /** Words between a role and the body that "of the" binds to it. */
  private static final int BOUND = 4;

  private static final String BETWEEN = " -\u00a0\u2019'";

  private static final WordSet TITLES = WordLists.everywhere("title-adjectives");

  private final List<Mention> mentions;
  private final SentenceWords words;
  private final Term term;

  Roles(List<Mention> mentions, SentenceWords words) {
    this.mentions = mentions;
    this.words = words;
    this.term = new Term(words, this);
  }

  /** Whether nothing but a space, a hyphen or an ending stands between two words. */
  boolean near(int before, int after) {
    return words.onlyBetween(before, after, BETWEEN);
  }

  /** Whether an office is held no more. */
  boolean former(Mention mention) {
    if (held(mention)) {
      return true;
    }
    for (Mention other : mentions) {
      if (other.entry() instanceof Entry.Former
          && other.last() < mention.last()
          && other.first() <= mention.first()
          && mention.first() - other.last() <= BESIDE + rank(other.last() + 1)
          && (other.last() >= mention.first() || near(other.last(), mention.first()))) {
        return true;
      }
    }
    return false;
  }

  /** "Former senior harbour officer": a word more where it is a rank. */
  private int rank(int word) {
    return TITLES.has(words, word) ? 1 : 0;
  }

  /** "Chairman of the council from 2011 to 2015": a role, or what it is bound to. */
  private boolean held(Mention mention) {
    int years = term.years(mention.last());
    if (years < 0) {
      return false;
    }
    boolean held = false;
    for (Mention other : mentions) {
      if (other.entry() instanceof Entry.Cue
          && other.first() > mention.last()
          && other.last() < years) {
        return false;
      }
      boolean before = other.last() <= mention.last() && mention.first() - other.last() <= BOUND;
      if (other.entry() instanceof Entry.Role && before && near(other.last(), mention.last())) {
        held = true;
      }
    }
    return held;
  }

  /** "CIA Senior Counsel": a title of several words. */
  boolean titleBetween(Mention before, Mention mention) {
    if (mention.first() - before.last() - 1 > BESIDE || !endsIn(mention)) {
      return false;
    }
    for (int word = before.last() + 1; word < mention.first(); word++) {
      if (!TITLES.has(words, word) || Mentions.at(mentions, word).isPresent()) {
        return false;
      }
    }
    return before.last() < mention.first();
  }

  /** Whether the source's own last word is a role: "spokesman" alone is nobody's yet. */
  boolean endsIn(Mention mention) {
    return Mentions.roleAt(mentions, mention.last()).isPresent();
  }
}
