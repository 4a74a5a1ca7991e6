package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/**
 * The sources of a sentence: neighbouring words that name one body are one source, former holders
 * of an office are independent, and the article's own publisher is none.
 */
final class Sources {
  /** Words between a role and the body it speaks for. */
  private static final int BESIDE = 2;

  private final List<Mention> mentions;
  private final SentenceWords words;
  private final Publisher publisher;
  private final Roles roles;
  private final Heads heads;
  private final Bodies bodies;
  private final boolean french;
  private final boolean german;

  private Sources(
      List<Mention> mentions,
      SentenceWords words,
      Publisher publisher,
      String lang,
      Bodies bodies) {
    this.bodies = bodies;
    this.french = lang.equals("fr");
    this.german = lang.equals("de");
    this.roles = new Roles(mentions, words);
    this.heads = new Heads(mentions, words, roles, lang);
    this.mentions = mentions;
    this.words = words;
    this.publisher = publisher;
  }

  /** Sources with their final types, by place; each entry is an {@link Entry.Source}. */
  static List<Mention> of(
      List<Mention> mentions,
      SentenceWords words,
      Publisher publisher,
      String lang,
      Bodies bodies) {
    for (Mention mention : mentions) {
      if (mention.entry() instanceof Entry.Source) {
        return new Sources(mentions, words, publisher, lang, bodies).all();
      }
    }
    return List.of();
  }

  private List<Mention> all() {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.entry() instanceof Entry.Source source
          && !(outlet(source) && publisher.is(mention, words))
          && !verb(mention)
          && !adjective(mention, source)) {
        add(found, mention, typed(mention, source));
      } else if (mention.entry() instanceof Entry.Role) {
        extend(found, mention);
      }
    }
    return found;
  }

  private Entry.Source typed(Mention mention, Entry.Source source) {
    if (roles.former(mention)) {
      return new Entry.Source(Attribution.INDEPENDENT, source.country());
    }
    int word = mention.last();
    boolean article = mention.first() > 0 && Bodies.general(words, word);
    if (mention.first() < word || !(article || Bodies.bare(words, word))) {
      bodies.name(source.type());
      return source;
    }
    return bodies
        .typeOf(words, word)
        .map(type -> new Entry.Source(type, source.country()))
        .orElse(source);
  }

  /** "CIA" and "director" side by side are the CIA's; a country before a body is only its home. */
  private void add(List<Mention> found, Mention mention, Entry.Source source) {
    Optional<Mention> head = heads.of(found, mention, source);
    Mention before = found.isEmpty() ? mention : found.get(found.size() - 1);
    if (head.isPresent()) {
      Mention spoken = head.orElseThrow();
      found.removeIf(one -> one.last() == spoken.last());
      found.add(joined(spoken, mention, heads.type(spoken, source)));
    } else if (before.last() < mention.first() && touch(before, mention)) {
      found.remove(before);
      boolean keeps = keeps(before, mention, source);
      found.add(joined(before, mention, keeps ? (Entry.Source) before.entry() : source));
    } else {
      found.add(new Mention(source, mention.span(), mention.first(), mention.last()));
    }
  }

  /** Whether a source stays what it was when the next one joins it. */
  private boolean keeps(Mention before, Mention mention, Entry.Source source) {
    Attribution first = ((Entry.Source) before.entry()).type();
    boolean body = first == Attribution.STATE_MEDIA || first == Attribution.INTELLIGENCE;
    boolean role = roles.endsIn(mention);
    boolean nobody = source.type() == Attribution.INDEPENDENT;
    boolean speaksFor = (nobody && (body || role)) || (body && role);
    boolean one = mention.first() == mention.last();
    boolean general = one && Bodies.general(words, mention.last());
    // "Universität Bonn" is not the capital's.
    boolean home =
        (first == Attribution.INDEPENDENT || body) && !roles.endsIn(before) && place(source);
    return (speaksFor && !roles.former(mention)) || general || (one && home);
  }

  private static boolean place(Entry.Source source) {
    return source.type() == Attribution.OFFICIAL && !source.country().isEmpty();
  }

  private boolean touch(Mention before, Mention mention) {
    return (before.last() + 1 == mention.first() || roles.titleBetween(before, mention))
        && roles.near(before.last(), mention.first());
  }

  /** A role right behind a body speaks for it, and so does one that "of" or "for" binds to it. */
  private void extend(List<Mention> found, Mention role) {
    if (found.isEmpty()) {
      return;
    }
    Mention before = found.get(found.size() - 1);
    if (before.last() < role.first()
        && roles.near(before.last(), role.first())
        && role.first() - before.last() <= BESIDE - 1 + gap(before, role)) {
      found.remove(found.size() - 1);
      Entry.Source source = typed(role, (Entry.Source) before.entry());
      found.add(joined(before, role, source));
    }
  }

  /** One word more where that word is "former". */
  private int gap(Mention before, Mention role) {
    for (Mention other : mentions) {
      if (other.entry() instanceof Entry.Former
          && other.first() > before.last()
          && other.last() < role.first()) {
        return 1;
      }
    }
    return 0;
  }

  private static Mention joined(Mention first, Mention second, Entry.Source source) {
    Span span = new Span(first.span().start(), second.span().end());
    return new Mention(source, span, first.first(), second.last());
  }

  /** "Rivet juge" is the verb, not the judge, and so are "suspect that" and "beschuldigte". */
  private boolean verb(Mention mention) {
    if (mention.first() == 0 || mention.first() < mention.last()) {
      return false;
    }
    boolean noun = !german || words.capital(mention.first());
    boolean named = (french && words.capital(mention.first() - 1)) || !noun;
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

  /** An office that publishes may still be quoted: "the minister said". */
  private static boolean outlet(Entry.Source source) {
    return source.type() != Attribution.OFFICIAL && source.type() != Attribution.INTELLIGENCE;
  }

  /** German "verdächtig": people are written with a capital. */
  private boolean adjective(Mention mention, Entry.Source source) {
    return german
        && source.type() == Attribution.INDEPENDENT
        && mention.first() == mention.last()
        && !words.capital(mention.first())
        && mentions.stream()
            .noneMatch(
                one ->
                    one.entry() instanceof Entry.Cue
                        && one.first() <= mention.first()
                        && one.last() >= mention.last());
  }
}
