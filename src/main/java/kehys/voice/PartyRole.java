package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;

/** German "der SPD-Politiker": whoever of that party, or who but he, was named before. */
final class PartyRole {
  private static final WordSet ROLES = WordLists.everywhere("party-roles");
  private static final WordSet THE = WordLists.everywhere("party-articles");

  private static final WordSet LEADERS = WordLists.everywhere("party-leaders");

  private final Scene scene;
  private final SentenceWords words;

  PartyRole(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** "CDU-Chef Merz": as its chair he speaks for his party, whatever his office. */
  static boolean leads(SentenceWords words, Mention mention) {
    int last = mention.last();
    return mention.sourceType() == Attribution.INDEPENDENT
        && last == mention.first() + 1
        && words.between(mention.first(), last, '-')
        && LEADERS.has(words, last);
  }

  /** The type of the one who is meant; none where it is no such role, or nobody was named. */
  Optional<Attribution> typeOf(Mention mention, Entry.Source source) {
    int before = mention.first() - 1;
    int last = mention.last();
    boolean role =
        source.type() == Attribution.INDEPENDENT
            && last == mention.first() + 1
            && words.between(mention.first(), last, '-')
            && ROLES.has(words, last);
    boolean the = THE.has(words, before) && scene.joined(before, before + 1);
    return role && the && !named(last) ? meant(mention.first()) : Optional.empty();
  }

  /** "Der SPD-Politiker Max Ihle" is introduced just here. */
  private boolean named(int last) {
    return scene.joined(last, last + 1) && scene.capital(last + 1);
  }

  private Optional<Attribution> meant(int party) {
    Cast cast = scene.cast();
    return cast.party(words.folded(party)).or(cast::meant);
  }
}
