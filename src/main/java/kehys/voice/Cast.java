package kehys.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kehys.data.Attribution;

/** Who has spoken in an article so far: the type of each name, and of the last speaker. */
final class Cast {
  /** Finnish and Russian inflect names, so only their beginnings are compared. */
  private static final int STEM = 5;

  private final String lang;
  private final boolean capitalsSayLittle;
  private final boolean inflects;
  private final Map<String, Attribution> names = new HashMap<>();
  private final Map<String, Attribution> bodies = new HashMap<>();
  private final Map<String, Attribution> parties = new HashMap<>();
  private Optional<Attribution> speaker = Optional.empty();
  private Optional<Attribution> actor = Optional.empty();
  private Optional<Attribution> nameless = Optional.empty();

  /** Nobody has spoken. */
  Cast(String lang) {
    this.lang = lang;
    // German writes every noun with a capital.
    capitalsSayLittle = lang.equals("de");
    inflects = lang.equals("fi") || lang.equals("ru");
  }

  String lang() {
    return lang;
  }

  /** Whether names take endings, so that only their beginnings can be compared. */
  boolean inflects() {
    return inflects;
  }

  /** Whether a word with a capital may be a name that nobody has introduced. */
  boolean takesCapitalsForNames() {
    return !capitalsSayLittle;
  }

  void name(String name, Attribution type) {
    names.put(stem(name), type);
    nameless = nameless.filter(head -> head != type);
  }

  /** The head of a body has spoken, and the article has not said his name yet. */
  void nameless(Attribution type) {
    nameless = Optional.of(type);
  }

  /** What the next full name without a title is that of. */
  Optional<Attribution> nameless() {
    return nameless;
  }

  boolean knows(String name) {
    return typeOf(name).isPresent();
  }

  Optional<Attribution> typeOf(String name) {
    return Optional.ofNullable(names.get(stem(name))).or(() -> shortName(name));
  }

  /** Finnish "Lin" and "Kimin" are genitives that have no stem of five letters. */
  private Optional<Attribution> shortName(String name) {
    int length = name.length();
    if (!lang.equals("fi") || length > STEM || !name.endsWith("n")) {
      return Optional.empty();
    }
    Attribution vowel = names.get(name.substring(0, length - 1));
    boolean consonant = vowel == null && name.endsWith("in");
    return Optional.ofNullable(consonant ? names.get(name.substring(0, length - 2)) : vowel);
  }

  /** Remembers a body by its last word. */
  void body(String head, Attribution type) {
    bodies.put(head, type);
  }

  Optional<Attribution> bodyOf(String head) {
    return Optional.ofNullable(bodies.get(head));
  }

  /** Somebody of a party was named, with an office or without. */
  void party(String party, Attribution type) {
    parties.put(party, type);
  }

  /** What whoever of a party was named last is. */
  Optional<Attribution> party(String party) {
    return Optional.ofNullable(parties.get(party));
  }

  private String stem(String name) {
    if (inflects) {
      return name.substring(0, Math.min(STEM, name.length()));
    }
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  /** The person or body that spoke last, media that only passed it on left out. */
  Optional<Attribution> speaker() {
    return speaker;
  }

  void spoke(Attribution type) {
    speaker = Optional.of(type);
  }

  /** Somebody who merely does something: a pronoun is him as long as nobody has spoken. */
  void acted(Attribution type) {
    if (speaker.isEmpty()) {
      actor = Optional.of(type);
    }
  }

  /** Whom a pronoun means. */
  Optional<Attribution> meant() {
    return speaker.or(() -> actor);
  }
}
