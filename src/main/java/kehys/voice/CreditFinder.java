package kehys.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kehys.data.Attribution;
import kehys.text.Span;

/** Binds the cues of one sentence to its sources. */
final class CreditFinder {
  private static final String COLON = ": ";
  private static final int FAR = 12;
  private static final int NEAR = 6;
  private static final int BESIDE = 3;

  /** Words that open an indirect question. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "kuinka",
          "miten",
          "miksi",
          "millaista",
          "how",
          "why",
          "wie",
          "warum",
          "hur",
          "varför",
          "как",
          "почему",
          "comment",
          "pourquoi");

  private static final Set<String> PASSIVE = Set.of("wurde", "wurden", "wird", "werden", "worden");

  private final String sentence;
  private final SentenceWords words;
  private final List<Mention> mentions;
  private final List<Mention> speakers;
  private final Cast cast;

  /**
   * A sentence with what was found in it.
   *
   * @param mentions all forms of the lexicon
   * @param sources its sources, as {@link Sources} makes them
   * @param cast who has spoken before
   */
  CreditFinder(
      String sentence,
      SentenceWords words,
      List<Mention> mentions,
      List<Mention> sources,
      Cast cast) {
    this.sentence = sentence;
    this.words = words;
    this.mentions = mentions;
    this.cast = cast;
    this.speakers = new ArrayList<>(sources);
    for (Mention mention : mentions) {
      if (mention.entry() instanceof Entry.Pronoun) {
        speakers.add(mention);
      }
    }
    speakers.sort(Comparator.comparingInt(Mention::first));
  }

  /** Whether anything here can credit: without a cue or a colon nobody is looked for. */
  static boolean mayCredit(String sentence, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.entry() instanceof Entry.Cue cue && cue.place() != CuePlace.NOUN) {
        return true;
      }
    }
    return sentence.contains(COLON);
  }

  List<Credit> credits() {
    List<Credit> credits = new ArrayList<>();
    colon().ifPresent(credits::add);
    for (Mention mention : mentions) {
      if (mention.entry() instanceof Entry.Cue cue
          && !insideSource(mention)
          && !withoutContent(mention)) {
        credit(mention, cue.place()).ifPresent(credits::add);
      }
    }
    return credits;
  }

  private boolean insideSource(Mention cue) {
    for (Mention other : speakers) {
      if (other.first() <= cue.first() && other.last() >= cue.last()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Credit> credit(Mention cue, CuePlace place) {
    return switch (place) {
      case BEFORE -> either(after(cue, NEAR), named(cue, cue.last() + 1)).or(() -> somebody(cue));
      case AFTER -> either(before(cue, NEAR), named(cue, cue.first() - 1)).or(() -> somebody(cue));
      case NOUN -> Optional.empty();
      case VERB ->
          inverted(cue)
              ? either(after(cue, NEAR), named(cue, cue.last() + 1)).or(() -> before(cue, FAR))
              : either(before(cue, FAR), named(cue, cue.first() - 1)).or(() -> after(cue, BESIDE));
    };
  }

  private static Optional<Credit> either(Optional<Credit> source, Optional<Credit> name) {
    return source.or(() -> name);
  }

  /** A verb right after a quotation or a comma, or at the start, has its source behind it. */
  private boolean inverted(Mention cue) {
    int at = cue.span().start() - 1;
    while (at >= 0 && Character.isWhitespace(sentence.charAt(at))) {
      at--;
    }
    return at < 0 || ",\"\u201d\u201c\u00bb\u2019?!".indexOf(sentence.charAt(at)) >= 0;
  }

  private Optional<Credit> before(Mention cue, int words) {
    Optional<Credit> found = Optional.empty();
    for (Mention mention : speakers) {
      // A cue such as "tiedottajan mukaan" may begin with the last word of its source.
      boolean stands = mention.first() < cue.first() && mention.last() < cue.last();
      if (stands && cue.first() - mention.last() <= words) {
        Optional<Credit> nearer = credit(mention, cue);
        found = nearer.isPresent() ? nearer : found;
      }
    }
    return found;
  }

  private Optional<Credit> after(Mention cue, int words) {
    for (Mention mention : speakers) {
      if (mention.first() > cue.last() && mention.first() - cue.last() <= words) {
        Optional<Credit> found = credit(mention, cue);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Credit> credit(Mention mention, Mention cue) {
    if (mention.entry() instanceof Entry.Source source) {
      remember(mention, source.type());
      return Optional.of(
          new Credit(
              source.type(), Optional.of(mention.span()), Optional.of(cue.span()), Voice.Rule.CUE));
    }
    return mention.entry() instanceof Entry.Pronoun
            && Math.abs(mention.first() - cue.first()) <= BESIDE
        ? Optional.of(
            new Credit(
                cast.speaker().orElse(Attribution.INDEPENDENT),
                Optional.of(mention.span()),
                Optional.of(cue.span()),
                Voice.Rule.PRONOUN))
        : Optional.empty();
  }

  /** Names right behind a title are its bearer's: "minister Lee" makes Lee an official. */
  private void remember(Mention source, Attribution type) {
    for (int word = source.last() + 1; word < words.size() && word <= source.last() + 2; word++) {
      if (!capital(word)) {
        return;
      }
      cast.name(words.folded(word), type);
    }
  }

  private Optional<Credit> named(Mention cue, int word) {
    if (word < 0 || word >= words.size() || !name(word)) {
      return Optional.empty();
    }
    Span span = words.span(word);
    return Optional.of(
        new Credit(
            cast.typeOf(words.folded(word)).orElse(Attribution.INDEPENDENT),
            Optional.of(span),
            Optional.of(cue.span()),
            Voice.Rule.NAME));
  }

  /** A word with a capital; where all nouns have one, a known name or the second of two. */
  private boolean name(int word) {
    boolean known = cast.takesCapitalsForNames() || cast.typeOf(words.folded(word)).isPresent();
    return capital(word) && (known || (word > 0 && capital(word - 1)));
  }

  private boolean capital(int word) {
    return Character.isUpperCase(sentence.charAt(words.span(word).start()));
  }

  /** A particle credits somebody, whoever it is. */
  private static Optional<Credit> somebody(Mention cue) {
    return Optional.of(
        new Credit(
            Attribution.INDEPENDENT, Optional.empty(), Optional.of(cue.span()), Voice.Rule.NAME));
  }

  /**
   * "Tells how it began" tells that something is told, not what; "gefordert wurde" does not tell by
   * whom.
   */
  private boolean withoutContent(Mention cue) {
    int next = cue.last() + 1;
    return next < words.size()
        && (QUESTIONS.contains(words.folded(next)) || PASSIVE.contains(words.folded(next)));
  }

  /** A source, or a name of several words, before a colon: at the start or behind a dash. */
  private Optional<Credit> colon() {
    int colon = sentence.indexOf(COLON);
    if (colon < 0) {
      return Optional.empty();
    }
    return speakers.stream()
        .filter(one -> one.entry() instanceof Entry.Source && one.span().end() <= colon)
        .filter(one -> colon - one.span().end() <= 2)
        .map(
            one ->
                new Credit(
                    ((Entry.Source) one.entry()).type(),
                    Optional.of(one.span()),
                    Optional.empty(),
                    Voice.Rule.COLON))
        .findFirst()
        .or(() -> nameBefore(colon));
  }

  private Optional<Credit> nameBefore(int colon) {
    int last = -1;
    while (last + 1 < words.size() && words.span(last + 1).end() <= colon) {
      last++;
    }
    boolean name = last == 1 || last == 2;
    for (int word = 0; name && word <= last; word++) {
      name = capital(word);
    }
    return name
        ? Optional.of(
            new Credit(
                cast.typeOf(words.folded(last)).orElse(Attribution.INDEPENDENT),
                Optional.of(words.span(last)),
                Optional.empty(),
                Voice.Rule.NAME))
        : Optional.empty();
  }
}
