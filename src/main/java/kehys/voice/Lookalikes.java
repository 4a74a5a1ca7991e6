package kehys.voice;

import java.util.List;
import kehys.data.Attribution;

/** Words that are written as a source is and are none: verbs and adjectives. */
final class Lookalikes {
  /** What a hyphen ties to a name that is nobody's word then: "based", "backed". */
  private static final WordSet COMPOUNDED = WordLists.everywhere("compounded-participles");

  /** What a body is that a country has and its state has not. */
  private static final WordSet PRIVATE = WordLists.everywhere("not-of-the-state");

  /** Articles of a subject behind its verb. */
  private static final WordSet INVERTED = WordLists.everywhere("inverted-articles");

  private final List<Mention> mentions;
  private final SentenceWords words;
  private final boolean french;
  private final boolean german;

  Lookalikes(List<Mention> mentions, SentenceWords words, String lang) {
    this.mentions = mentions;
    this.words = words;
    this.french = lang.equals("fr");
    this.german = lang.equals("de");
  }

  /** "Rivet juge" is the verb, not the judge, and so are "suspect that" and "beschuldigte". */
  boolean verb(Mention mention) {
    if (mention.first() == 0 || mention.first() < mention.last()) {
      return false;
    }
    boolean noun = !german || words.capital(mention.first());
    // "Authorities also suspect a firm": no noun follows an adverb.
    boolean adverb = VerbAdverbs.has(words, mention.first() - 1);
    boolean subject = french && (words.capital(mention.first() - 1) || inverted(mention.first()));
    boolean named = adverb || subject || !noun;
    for (Mention one : mentions) {
      if (one.entry() instanceof Entry.Cue cue
          && cue.place() == CuePlace.VERB
          && one.first() == mention.first()
          && (named || one.last() > mention.last())) {
        return true;
      }
    }
    return false;
  }

  /** French ", juge le MI6": what follows a noun there is no article and no name. */
  private boolean inverted(int word) {
    int next = word + 1;
    return words.between(word - 1, word, ',')
        && words.onlyBetween(word, next, " -")
        && (INVERTED.has(words, next) || words.capital(next) || words.between(word, next, '-'));
  }

  /** "U.S.-based Orrin Maps", "Iran-backed fighters": part of an adjective. */
  boolean compound(Mention mention) {
    int next = mention.last() + 1;
    return next < words.size()
        && words.between(mention.last(), next, '-')
        && COMPOUNDED.has(words, next);
  }

  /** "Chile's private television" is not the state's. */
  boolean home(Mention mention) {
    int kind = mention.last() + 2;
    return kind < words.size()
        && words.is(kind - 1, "s")
        && PRIVATE.has(words, kind)
        && words.onlyBetween(mention.last(), kind, " '\u2019");
  }

  /** German "verdächtig": people are written with a capital. */
  boolean adjective(Mention mention, Entry.Source source) {
    return german
        && source.type() == Attribution.INDEPENDENT
        && mention.first() == mention.last()
        && !words.capital(mention.first())
        && !Mentions.cueAt(mentions, mention.first());
  }
}
