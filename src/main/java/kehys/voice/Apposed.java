package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/**
 * A subject that commas part from its verb: "Ann Lee, who runs the mill, said", "Ann Lee, 52, of
 * Leeds, said". It opens its clause; what opens no clause may be anything.
 */
final class Apposed {
  private static final int LONGEST_APPOSITION = 20;
  private static final int MOST_APPOSITIONS = 3;
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_NOUN = 3;

  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

  private static final WordSet ARTICLES = WordLists.everywhere("apposition-articles");

  /** Behind these a clause begins without a comma. */
  private static final WordSet OPENING = WordLists.everywhere("conjunctions");

  private static final WordSet GENITIVE = WordLists.everywhere("genitive-markers");

  /** A clause that begins with these has its subject elsewhere. */
  private static final WordSet OBLIQUE = WordLists.everywhere("oblique-openers");

  private final Scene scene;
  private final SentenceWords words;
  private final Government government;

  Apposed(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.government = new Government(scene);
  }

  /** The subject of a verb that stands right behind a comma. */
  Optional<Credit> subject(Mention cue) {
    int end = cue.first();
    if (scene.signBefore(cue.span()) != ',') {
      return Optional.empty();
    }
    Optional<Credit> found = Optional.empty();
    for (int i = 0; found.isEmpty() && end > 0 && i < MOST_APPOSITIONS; i++) {
      end = comma(end);
      found = end > 0 && !quoted(end, cue) ? before(scene.unbracketed(end), cue) : found;
    }
    return found;
  }

  /** The name behind a particle that an apposition explains: "according to Ann Lee, a minister". */
  Optional<Credit> behind(Mention cue) {
    int first = cue.last() + 1;
    int last = first;
    while (scene.has(last + 1) && nameGoesOn(last)) {
      last++;
    }
    int end = last;
    boolean several = last > first && nameGoesOn(first - 1) && scene.has(last + 1);
    if (!several || !words.between(last, last + 1, ',')) {
      return Optional.empty();
    }
    return scene.sources().stream()
        .filter(one -> one.first() > end && one.first() - end < LONGEST_NAME)
        .findFirst()
        .map(
            title ->
                new Credit(
                    ((Entry.Source) title.entry()).type(),
                    Optional.of(new Span(words.start(first), words.end(end))),
                    Optional.of(cue.span()),
                    Voice.Rule.NAME));
  }

  /** Whether a word is a name's that no lexicon has. */
  private boolean nameGoesOn(int word) {
    return scene.joined(word, word + 1)
        && scene.capital(word + 1)
        && scene.sourceAt(word + 1).isEmpty()
        && !ARTICLES.has(words, word + 1);
  }

  /** The first word behind the comma before the last one, 0 where there is none near. */
  private int comma(int end) {
    for (int word = end - 1; word > 0 && end - word < LONGEST_APPOSITION; word--) {
      // Not that of "1,1".
      boolean apart = words.start(word) > words.end(word - 1) + 1;
      if (apart && words.between(word - 1, word, ',')) {
        return word;
      }
    }
    return 0;
  }

  private boolean quoted(int from, Mention cue) {
    for (int at = words.end(from - 1); at < cue.span().start(); at++) {
      if (QUOTES.indexOf(scene.sentence().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<Credit> before(int apposition, Mention cue) {
    int opening = opening(apposition - 1);
    if (OBLIQUE.has(words, opening)) {
      return Optional.empty();
    }
    for (Mention one : scene.sources()) {
      boolean here = one.first() >= opening && one.last() < apposition;
      if (here
          && opens(opening, one.first())
          && ends(one.last(), apposition)
          && !government.holds(one)) {
        return Optional.of(credit(((Entry.Source) one.entry()).type(), one.span(), cue));
      }
    }
    boolean only = scene.unbracketed(comma(cue.first())) == apposition;
    return name(opening, apposition, cue)
        .or(() -> only ? noun(opening, apposition, cue) : Optional.empty());
  }

  /** The first word of the clause that a word stands in. */
  private int opening(int word) {
    int at = word;
    while (at > 0 && scene.joined(at - 1, at) && !OPENING.has(words, at - 1)) {
      at--;
    }
    return at;
  }

  /** Whether nothing but the rest of its name stands before a source in its clause. */
  private boolean opens(int opening, int first) {
    for (int word = opening; word < first; word++) {
      if (scene.cue(word) || first - opening > LONGEST_NAME) {
        return false;
      }
    }
    return true;
  }

  /** Whether no verb of its own follows a source: a name, one word more, or where he is. */
  private boolean ends(int last, int apposition) {
    int word = last + 1;
    boolean free = scene.cast().inflects() || word + 1 == apposition;
    boolean modifies = free && word < apposition && !scene.capital(word);
    if (modifies && !Government.preposition(words, word)) {
      word++;
    }
    while (word < apposition && scene.capital(word)) {
      word++;
    }
    return word == apposition || Government.preposition(words, word) || GENITIVE.has(words, word);
  }

  /** A name of several words that makes up its clause. */
  private Optional<Credit> name(int opening, int apposition, Mention cue) {
    int last = apposition - 1;
    boolean several = last > opening && last - opening < LONGEST_NAME && scene.name(last);
    for (int word = opening; several && word < last; word++) {
      several = scene.capital(word) && !ARTICLES.has(words, word);
    }
    Span span = new Span(words.start(opening), words.end(last));
    return several
        ? Optional.of(
            new Credit(
                scene
                    .cast()
                    .typeOf(words.folded(last))
                    .or(() -> Offices.typeOf(scene, last))
                    .orElse(Attribution.INDEPENDENT),
                Optional.of(span),
                Optional.of(cue.span()),
                Voice.Rule.NAME))
        : Optional.empty();
  }

  /** "A monk, who had sat through it, said": an article and a noun that no lexicon has. */
  private Optional<Credit> noun(int opening, int apposition, Mention cue) {
    boolean whole =
        ARTICLES.has(words, opening)
            && apposition - opening > 1
            && apposition - opening <= LONGEST_NOUN;
    for (int word = opening; whole && word < apposition; word++) {
      whole = !scene.cue(word) && !Government.preposition(words, word);
    }
    Span span = new Span(words.start(opening), words.end(apposition - 1));
    return whole
        ? Optional.of(
            credit(
                Offices.typeOf(scene, apposition - 1).orElse(Attribution.INDEPENDENT), span, cue))
        : Optional.empty();
  }

  private static Credit credit(Attribution type, Span source, Mention cue) {
    return new Credit(type, Optional.of(source), Optional.of(cue.span()), Voice.Rule.CUE);
  }
}
