package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kehys.data.Attribution;
import kehys.text.Span;

/**
 * The sources of a sentence: neighbouring words that name one body are one source, former holders
 * of an office are independent, and the article's own publisher is none.
 */
final class Sources {
  /** Words between "former" and the office, or between a role and the body it speaks for. */
  private static final int BESIDE = 2;

  private static final int STEM = 5;
  private static final Set<Character> BETWEEN = Set.of(' ', '-', '\u00a0', '\u2019', '\'');

  private final List<Mention> mentions;
  private final SentenceWords words;
  private final String publisher;

  Sources(List<Mention> mentions, SentenceWords words, String publisher) {
    this.mentions = mentions;
    this.words = words;
    this.publisher = publisher.toLowerCase(Locale.ROOT);
  }

  /** Sources with their final types, by place; each entry is an {@link Entry.Source}. */
  List<Mention> all() {
    List<Mention> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.entry() instanceof Entry.Source source && !ownPublisher(mention)) {
        add(found, mention, typed(mention, source));
      } else if (mention.entry() instanceof Entry.Role) {
        extend(found, mention);
      }
    }
    return found;
  }

  private Entry.Source typed(Mention mention, Entry.Source source) {
    return former(mention) ? new Entry.Source(Attribution.INDEPENDENT, source.country()) : source;
  }

  private boolean former(Mention mention) {
    for (Mention other : mentions) {
      if (other.entry() instanceof Entry.Former
          && other.last() < mention.last()
          && mention.first() - other.last() <= BESIDE) {
        return true;
      }
    }
    return false;
  }

  /** "CIA" and "director" side by side are the CIA's; a country before a body is only its home. */
  private void add(List<Mention> found, Mention mention, Entry.Source source) {
    if (!found.isEmpty() && touch(found.get(found.size() - 1), mention)) {
      Mention before = found.remove(found.size() - 1);
      Attribution first = ((Entry.Source) before.entry()).type();
      boolean body = first == Attribution.STATE_MEDIA || first == Attribution.INTELLIGENCE;
      boolean speaksFor = body || role(mention);
      boolean keeps = speaksFor && source.type() == Attribution.INDEPENDENT && !former(mention);
      found.add(joined(before, mention, keeps ? (Entry.Source) before.entry() : source));
    } else {
      found.add(new Mention(source, mention.span(), mention.first(), mention.last()));
    }
  }

  /** Whether nothing but a space, a hyphen or an ending stands between them. */
  private boolean touch(Mention before, Mention mention) {
    return before.last() + 1 == mention.first()
        && BETWEEN.containsAll(words.between(before.last(), mention.first()));
  }

  /** Whether the source's own last word is a role: "spokesman" alone is nobody's yet. */
  private boolean role(Mention mention) {
    return mentions.stream()
        .anyMatch(other -> other.entry() instanceof Entry.Role && other.last() == mention.last());
  }

  /** A role right behind a body speaks for it, and so does one that "of" or "for" binds to it. */
  private void extend(List<Mention> found, Mention role) {
    if (found.isEmpty()) {
      return;
    }
    Mention before = found.get(found.size() - 1);
    if (before.last() < role.first()
        && role.first() - before.last() <= BESIDE - 1 + gap(before, role)
        && BETWEEN.containsAll(words.between(before.last(), role.first()))) {
      found.remove(found.size() - 1);
      Entry.Source source = typed(role, (Entry.Source) before.entry());
      found.add(joined(before, role, source));
    }
  }

  /** One word more where that word is "former". */
  private int gap(Mention before, Mention role) {
    return mentions.stream()
            .filter(other -> other.entry() instanceof Entry.Former)
            .anyMatch(other -> other.first() > before.last() && other.last() < role.first())
        ? 1
        : 0;
  }

  private static Mention joined(Mention first, Mention second, Entry.Source source) {
    Span span = new Span(first.span().start(), second.span().end());
    return new Mention(source, span, first.first(), second.last());
  }

  private boolean ownPublisher(Mention mention) {
    for (int word = mention.first(); word <= mention.last(); word++) {
      String stem = words.folded(word);
      if (stem.length() >= STEM && publisher.regionMatches(0, stem, 0, STEM)) {
        return true;
      }
    }
    return false;
  }
}
