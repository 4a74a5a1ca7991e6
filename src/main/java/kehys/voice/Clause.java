package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/**
 * The clause that ends where an apposition begins, and who is its subject: who opens it. What opens
 * no clause may be anything.
 */
final class Clause {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_NOUN = 3;

  /** Behind these a clause begins without a comma. */
  private static final WordSet OPENING = WordLists.everywhere("conjunctions");

  private static final WordSet GENITIVE = WordLists.everywhere("genitive-markers");

  /** A clause that begins with these has its subject elsewhere. */
  private static final WordSet OBLIQUE = WordLists.everywhere("oblique-openers");

  private final Scene scene;
  private final SentenceWords words;
  private final Mention cue;

  /** Its first word. */
  private final int opening;

  /** The word behind it. */
  private final int end;

  /** The clause before a word; its subject is to be credited with a cue. */
  Clause(Scene scene, int end, Mention cue) {
    this.scene = scene;
    this.words = scene.words();
    this.cue = cue;
    this.end = end;
    this.opening = opening(end - 1);
  }

  private int opening(int word) {
    int at = word;
    while (at > 0 && scene.joined(at - 1, at) && !OPENING.has(words, at - 1)) {
      at--;
    }
    return at;
  }

  /** Its first word. */
  int opening() {
    return opening;
  }

  /** Whether its subject stands elsewhere. */
  boolean oblique() {
    return OBLIQUE.has(words, opening);
  }

  /** A source that opens it and hangs on no preposition. */
  Optional<Credit> source(Government government) {
    for (Mention one : scene.sources()) {
      boolean here = one.first() >= opening && one.last() < end;
      if (here && opens(one.first()) && ends(one.last()) && !government.holds(one)) {
        return Optional.of(credit(one));
      }
    }
    return Optional.empty();
  }

  private Credit credit(Mention source) {
    return Credit.of(new FormerOffice(scene).typeOf(source), source.span(), cue, Voice.Rule.CUE);
  }

  /** Whether nothing but the rest of its name stands before a source. */
  private boolean opens(int first) {
    for (int word = opening; word < first; word++) {
      if (scene.cue(word) || first - opening > LONGEST_NAME) {
        return false;
      }
    }
    return true;
  }

  /** Whether no verb of its own follows a source: a name, one word more, or where he is. */
  private boolean ends(int last) {
    int word = last + 1;
    boolean free = scene.cast().inflects() || word + 1 == end;
    boolean modifies = free && word < end && !scene.capital(word);
    if (modifies && !Government.spelledAsPreposition(words, word)) {
      word++;
    }
    while (word < end && scene.capital(word)) {
      word++;
    }
    return word == end || Government.spelledAsPreposition(words, word) || GENITIVE.has(words, word);
  }

  /** A name of several words that is all of it. */
  Optional<Credit> name() {
    int last = end - 1;
    boolean several = last > opening && last - opening < LONGEST_NAME && scene.name(last);
    for (int word = opening; several && word < last; word++) {
      several = scene.capital(word) && !Articles.any(words, word);
    }
    return several ? whole(NamedSpeaker.type(scene, last), Voice.Rule.NAME) : Optional.empty();
  }

  /** "A monk, who had sat through it, said": an article and a noun that no lexicon has. */
  Optional<Credit> noun() {
    boolean noun =
        Articles.any(words, opening) && end - opening > 1 && end - opening <= LONGEST_NOUN;
    return noun && Phrase.plain(scene, opening, end)
        ? whole(Offices.typeOf(scene, end - 1).orElse(Attribution.INDEPENDENT), Voice.Rule.CUE)
        : Optional.empty();
  }

  private Optional<Credit> whole(Attribution type, Voice.Rule rule) {
    Span span = new Span(words.start(opening), words.end(end - 1));
    return Optional.of(Credit.of(type, span, cue, rule));
  }
}
