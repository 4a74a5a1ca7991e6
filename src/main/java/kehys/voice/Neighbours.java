package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;

/** Neighbouring words that name one body, or it and who speaks for it: they are one source. */
final class Neighbours {
  /** Words between a role and the body it speaks for. */
  private static final int BESIDE = 2;

  private static final int FULL_NAME = 2;

  /** "The bureau's chief, Gen. Lee": a rank beside an office is no other one. */
  private static final WordSet RANKS = WordLists.everywhere("ranks");

  private final List<Mention> mentions;
  private final SentenceWords words;
  private final Roles roles;
  private final Heads heads;

  Neighbours(List<Mention> mentions, SentenceWords words, Roles roles, String lang) {
    this.mentions = mentions;
    this.words = words;
    this.roles = roles;
    this.heads = new Heads(mentions, words, roles, lang);
  }

  /** "CIA" and "director" side by side are the CIA's; a country before a body is only its home. */
  void add(List<Mention> found, Mention mention, Entry.Source source) {
    Optional<Mention> head = heads.of(found, mention, source);
    Mention before = found.isEmpty() ? mention : found.get(found.size() - 1);
    if (head.isPresent()) {
      Mention spoken = head.orElseThrow();
      found.removeIf(one -> one.last() >= spoken.last());
      found.add(spoken.joined(mention, heads.type(spoken, source)));
    } else if (before.last() < mention.first()
        && (touch(before, mention) || home(before, mention, source))) {
      found.remove(found.size() - 1);
      boolean keeps = keeps(before, mention, source);
      found.add(before.joined(mention, keeps ? (Entry.Source) before.entry() : source));
    } else {
      found.add(new Mention(source, mention.span(), mention.first(), mention.last()));
    }
  }

  /** Whether a source stays what it was when the next one joins it. */
  private boolean keeps(Mention before, Mention mention, Entry.Source source) {
    Attribution first = before.sourceType();
    boolean body = first == Attribution.STATE_MEDIA || first == Attribution.INTELLIGENCE;
    boolean role = roles.endsIn(mention);
    boolean nobody = source.type() == Attribution.INDEPENDENT;
    boolean speaksFor = (nobody && (body || role)) || (body && role);
    boolean one = mention.first() == mention.last();
    boolean general = one && Bodies.general(words, mention.last());
    // "Universität Bonn" is not the capital's.
    boolean home =
        (first == Attribution.INDEPENDENT || body) && !roles.endsIn(before) && source.seat();
    boolean ranked = body && office(before) && RANKS.has(words, mention.last());
    return (speaksFor && !roles.former(mention))
        || ranked
        || general
        || (one && home)
        || (!office(mention) && titled(before, mention))
        || (first == Attribution.INDEPENDENT && ofStateless(before, mention));
  }

  private boolean office(Mention mention) {
    return roles.endsIn(mention) || RANKS.has(words, mention.last());
  }

  /** Whether a title makes whoever is named behind it speak for no state. */
  private boolean titled(Mention before, Mention name) {
    return roles.former(before) || stateless(before, name) || PartyRole.leads(words, before);
  }

  /** "NATO-Sprecher Brix" speaks for no state, whatever office he holds at home. */
  private boolean stateless(Mention before, Mention name) {
    return name.last() - name.first() < FULL_NAME
        && office(before)
        && StatelessBodies.has(words, before.first());
  }

  /** "Le secrétaire général de l'Otan Mark Rutte": the same where the body stands behind. */
  private boolean ofStateless(Mention before, Mention name) {
    return before.first() < before.last()
        && StatelessBodies.has(words, before.last())
        && words.capital(name.first());
  }

  private boolean touch(Mention before, Mention mention) {
    boolean next =
        before.last() + 1 == mention.first() && !PassedOn.REFERRING.has(words, mention.last() + 1);
    return ((next || roles.titleBetween(before, mention))
            && roles.near(before.last(), mention.first()))
        || (next && ranks(before, mention));
  }

  /** "Lt. Gen.": the point belongs to the rank. */
  private boolean ranks(Mention before, Mention mention) {
    return RANKS.has(words, before.last())
        && RANKS.has(words, mention.first())
        && words.onlyBetween(before.last(), mention.first(), " .");
  }

  /** "Norway's intelligence service": whose service it is speaks as little as its adjective. */
  private boolean home(Mention before, Mention mention, Entry.Source source) {
    int possessive = before.last() + 1;
    return Heads.service(source)
        && possessive + 1 == mention.first()
        && words.is(possessive, "s")
        && ((Entry.Source) before.entry()).seat()
        && roles.near(before.last(), possessive)
        && roles.near(possessive, mention.first());
  }

  /** A role right behind a body speaks for it, and so does one that "of" or "for" binds to it. */
  boolean speaksFor(Mention body, Mention role) {
    return body.last() < role.first()
        && roles.near(body.last(), role.first())
        && role.first() - body.last() <= BESIDE - 1 + gap(body, role);
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
}
