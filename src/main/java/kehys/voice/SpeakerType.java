package kehys.voice;

import java.util.Optional;
import java.util.Set;
import kehys.data.Attribution;

/** What a speaker is: as the lexicon says, or as his body and the article before say of him. */
final class SpeakerType {
  /** Languages where a role that opens a sentence needs no article to be a known one. */
  private static final Set<String> BARE = Set.of("fi", "sv", "ru");

  private static final WordSet OWN = WordLists.everywhere("possessives");

  private static final String QUOTES = "\"\u201d\u2019";

  private final Scene scene;
  private final SentenceWords words;
  private final Cast cast;
  private final PartyRole party;

  SpeakerType(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.cast = scene.cast();
    this.party = new PartyRole(scene);
  }

  /** What a source is when it stands beside a name; "Spokesman Lee" speaks for a known body. */
  Attribution of(Mention mention) {
    Attribution type = mention.sourceType();
    int next = mention.last() + 1;
    boolean alone = mention.first() == mention.last() && opens(mention);
    return alone
            && type == Attribution.INDEPENDENT
            && role(mention)
            && scene.capital(next)
            && scene.joined(next - 1, next)
        ? cast.meant().orElse(type)
        : type;
  }

  /** Whether it opens the sentence, or in English what follows a quotation: "…”, spokesman Lee". */
  private boolean opens(Mention mention) {
    boolean behind = QUOTES.indexOf(scene.signBefore(mention.span())) >= 0;
    return mention.first() == 0 || (behind && scene.cast().lang().equals("en"));
  }

  /** A name that the article has introduced without an office has none. */
  Attribution of(Mention mention, Entry.Source source) {
    if (stateless(mention)) {
      return Attribution.INDEPENDENT;
    }
    Optional<Attribution> owner =
        owner(mention, source)
            .or(() -> possessor(mention, source))
            .or(() -> party.typeOf(mention, source));
    if (owner.isPresent()) {
      return owner.orElseThrow();
    }
    return cast.typeOf(words.folded(mention.last()))
        .filter(type -> source.seat() && type == Attribution.INDEPENDENT)
        .orElse(source.type());
  }

  /** "Генсек НАТО Марк Рютте": whatever office he holds at home. */
  private boolean stateless(Mention name) {
    int word = name.first() - 1;
    while (scene.capital(word) && !scene.source(word) && scene.joined(word, word + 1)) {
      word--;
    }
    return StatelessBodies.has(words, word)
        && scene.joined(word, word + 1)
        && scene.sourceAt(word).filter(SpeakerType::office).isPresent();
  }

  /** Whether a body stands with somebody who speaks for no state. */
  private static boolean office(Mention body) {
    return body.first() < body.last() && body.sourceType() == Attribution.INDEPENDENT;
  }

  /** "The army denies it, its spokesman said": a role with a possessive is that body's. */
  private Optional<Attribution> owner(Mention mention, Entry.Source source) {
    int before = mention.first() - 1;
    boolean the = before >= 0 ? Articles.definite(words, before) : BARE.contains(cast.lang());
    if (the
        && source.type() == Attribution.INDEPENDENT
        && mention.first() == mention.last()
        && role(mention)) {
      return cast.meant();
    }
    boolean owned =
        source.type() == Attribution.INDEPENDENT
            && (mention.first() == mention.last() || role(mention))
            && OWN.has(words, before);
    if (!owned) {
      return Optional.empty();
    }
    for (Mention one : scene.sources()) {
      if (one.last() < before) {
        return Optional.of(one.sourceType());
      }
    }
    return role(mention) ? cast.meant() : Optional.empty();
  }

  /** "Putin's spokesman": a role is that of whom it belongs to. */
  private Optional<Attribution> possessor(Mention mention, Entry.Source source) {
    int s = mention.first() - 1;
    boolean owned =
        source.type() == Attribution.INDEPENDENT
            && words.is(s, "s")
            && scene.joined(s, mention.first())
            && role(mention);
    return owned ? scene.sourceAt(s - 1).map(Mention::sourceType) : Optional.empty();
  }

  private boolean role(Mention mention) {
    return Mentions.roleAt(scene.mentions(), mention.last()).isPresent();
  }
}
