package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;

/** Who speaks for a body that "of", "for" or a genitive binds to him: "head of the police". */
final class Heads {
  private static final int FAR = 6;

  private static final WordSet SPEAKS_FOR = WordLists.everywhere("head-prepositions");

  /** Behind these stands the body of somebody who works there, whatever he is. */
  private static final WordSet BINDING = WordLists.everywhere("body-prepositions");

  /** Of a body, and never its word: "critics of the agency". */
  private static final WordSet OUTSIDERS = WordLists.everywhere("outsiders");

  private final List<Mention> mentions;
  private final SentenceWords words;
  private final Roles roles;
  private final String lang;

  Heads(List<Mention> mentions, SentenceWords words, Roles roles, String lang) {
    this.mentions = mentions;
    this.words = words;
    this.roles = roles;
    this.lang = lang;
  }

  /** The head of a body, among the sources found before it or the roles. */
  Optional<Mention> of(List<Mention> found, Mention body, Entry.Source source) {
    int binding = binding(body);
    if (binding <= 0 || owner(body) || interrupted(found, binding, body)) {
      return Optional.empty();
    }
    int last = binding - 1;
    boolean home =
        body.first() - binding > 1 && Places.country(words.folded(body.last()), source, lang);
    boolean speaks = !home && SPEAKS_FOR.has(words, binding);
    Optional<Mention> role = speaks ? Mentions.roleAt(mentions, last) : Optional.empty();
    for (Mention one : found) {
      if (one.last() == last && (role.isPresent() || service(source))) {
        return Optional.of(one);
      }
    }
    return role;
  }

  /** The place of the word that binds a body to what stands before it, 0 where none does. */
  private int binding(Mention body) {
    int word = body.first() - 1;
    while (word > 0 && body.first() - word <= FAR && roles.near(word, word + 1)) {
      if (BINDING.has(words, word)) {
        return roles.near(word - 1, word) ? word : 0;
      }
      word--;
    }
    return 0;
  }

  /** "The head of Germany's BND": the country is the body's home, not what he heads. */
  private boolean owner(Mention home) {
    int possessive = home.last() + 1;
    if (!words.is(possessive, "s")) {
      return false;
    }
    for (Mention one : mentions) {
      if (one.entry() instanceof Entry.Source body
          && one.first() == possessive + 1
          && service(body)
          && roles.near(home.last(), one.first())) {
        return true;
      }
    }
    return false;
  }

  private boolean interrupted(List<Mention> found, int binding, Mention body) {
    for (Mention one : found) {
      if (one.last() > binding && !owner(one)) {
        return true;
      }
    }
    for (Mention one : mentions) {
      if (one.entry() instanceof Entry.Cue && one.first() > binding && one.last() < body.first()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a source is a service or an outlet of a state. */
  static boolean service(Entry.Source body) {
    return body.type() == Attribution.STATE_MEDIA || body.type() == Attribution.INTELLIGENCE;
  }

  /** What a head and its body are together. */
  Entry.Source type(Mention head, Entry.Source body) {
    if (head.entry() instanceof Entry.Source own
        && (service(own) || OUTSIDERS.has(words, head.last()))) {
      return own;
    }
    return roles.former(head) ? new Entry.Source(Attribution.INDEPENDENT, body.country()) : body;
  }
}
