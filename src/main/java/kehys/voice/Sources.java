package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.data.Attribution;

/**
 * The sources of a sentence: neighbouring words that name one body are one source, former holders
 * of an office are independent, and the article's own publisher is none.
 */
final class Sources {
  private final List<Mention> mentions;
  private final SentenceWords words;
  private final Publisher publisher;
  private final Bodies bodies;
  private final Roles roles;
  private final Neighbours neighbours;
  private final Lookalikes lookalikes;

  private Sources(
      List<Mention> mentions,
      SentenceWords words,
      Publisher publisher,
      String lang,
      Bodies bodies) {
    this.mentions = mentions;
    this.words = words;
    this.publisher = publisher;
    this.bodies = bodies;
    this.roles = new Roles(mentions, words);
    this.neighbours = new Neighbours(mentions, words, roles, lang);
    this.lookalikes = new Lookalikes(mentions, words, lang);
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
      if (mention.entry() instanceof Entry.Source source && speaks(mention, source)) {
        neighbours.add(found, mention, typed(mention, source));
      } else if (mention.entry() instanceof Entry.Role) {
        extend(found, mention);
      }
    }
    return found;
  }

  private boolean speaks(Mention mention, Entry.Source source) {
    return !(outlet(source) && publisher.is(mention, words))
        && !lookalikes.verb(mention)
        && !lookalikes.compound(mention)
        && !lookalikes.home(mention)
        && !lookalikes.adjective(mention, source);
  }

  /** An office that publishes may still be quoted: "the minister said". */
  private static boolean outlet(Entry.Source source) {
    return source.type() != Attribution.OFFICIAL && source.type() != Attribution.INTELLIGENCE;
  }

  private Entry.Source typed(Mention mention, Entry.Source source) {
    if (roles.former(mention)) {
      return new Entry.Source(Attribution.INDEPENDENT, source.country());
    }
    int word = mention.last();
    boolean article = mention.first() > 0 && Bodies.general(words, word);
    boolean one = mention.first() == word || Bodies.news(words, mention);
    if (!one || !(article || Bodies.standsAlone(words, word))) {
      bodies.name(source.type(), words, word);
      return source;
    }
    return bodies
        .typeOf(words, mention)
        .map(type -> new Entry.Source(type, source.country()))
        .orElse(source);
  }

  /** Makes the source before a role that of whoever speaks for it. */
  private void extend(List<Mention> found, Mention role) {
    int last = found.size() - 1;
    if (last >= 0 && neighbours.speaksFor(found.get(last), role)) {
      Mention body = found.get(last);
      found.set(last, body.joined(role, typed(role, (Entry.Source) body.entry())));
    }
  }
}
