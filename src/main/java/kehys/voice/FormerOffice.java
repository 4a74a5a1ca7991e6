package kehys.voice;

import kehys.data.Attribution;

/**
 * "Ann Lee, a former minister, said": he whom the lexicon knows by that very office has left it.
 */
final class FormerOffice {
  private final Scene scene;

  FormerOffice(Scene scene) {
    this.scene = scene;
  }

  /** What somebody is where a comma and what he was follow his name. */
  Attribution typeOf(Mention person) {
    int comma = person.last() + 1;
    int first = Articles.any(scene.words(), comma) ? comma + 1 : comma;
    Attribution type = person.sourceType();
    boolean left = fullName(person) && scene.words().between(comma - 1, comma, ',');
    return left && former(first, type) ? Attribution.INDEPENDENT : type;
  }

  /** A name and nothing else: no office stands in front, and no "Foreign Ministry" is one. */
  private boolean fullName(Mention person) {
    boolean body = BodyNouns.in(scene.cast().lang()).has(scene.words(), person.last());
    boolean name = !body && (person.first() < person.last() || firstName(person.first() - 1));
    for (int word = person.first(); name && word <= person.last(); word++) {
      name = scene.capital(word);
    }
    return name && scene.mentions().stream().anyMatch(one -> one.span().equals(person.span()));
  }

  private boolean firstName(int word) {
    return scene.capital(word)
        && scene.joined(word, word + 1)
        && scene.cast().takesCapitalsForNames();
  }

  /** Whether a word ends an office, and one of this type. */
  private boolean former(int word, Attribution type) {
    boolean former = false;
    boolean office = false;
    for (Mention one : scene.mentions()) {
      former |= one.entry() instanceof Entry.Former && one.first() == word;
      boolean beside = one.last() > word && (one.first() == word || one.first() == word + 1);
      office |=
          beside
              && one.entry() instanceof Entry.Source source
              && (one.first() == word || source.type() == type);
    }
    return former && office;
  }
}
