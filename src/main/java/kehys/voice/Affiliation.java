package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;

/** Somebody named together with the body he is of: "Dora Lenz of the BND". */
final class Affiliation {
  private static final int NONE = -1;

  private static final WordSet BINDING = WordLists.everywhere("body-prepositions");

  private final Scene scene;
  private final SentenceWords words;

  Affiliation(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** The last word of the name that a preposition binds a body to, or −1: "of Essex Police". */
  int name(Mention body) {
    int before = body.first() - 1;
    boolean article = Articles.definite(words, before);
    boolean named = scene.capital(before) && !scene.source(before);
    int binding = article || named ? before - 1 : before;
    boolean bound =
        binding > 1
            && BINDING.has(words, binding)
            && scene.joined(binding, body.first())
            && (article || named || service(body));
    boolean whole = bound && !home(body) && !goesOn(body.last());
    return whole && person(binding - 1) ? binding - 1 : NONE;
  }

  /** Two names side by side right before the preposition. */
  private boolean person(int last) {
    return name(last)
        && name(last - 1)
        && scene.joined(last - 1, last + 1)
        && scene.cast().takesCapitalsForNames();
  }

  private boolean name(int word) {
    return scene.capital(word)
        && !scene.source(word)
        && !Openers.has(words, word)
        && !CalendarNames.has(words, word);
  }

  /** "Of the King Edward wards": part of a name that no lexicon has. */
  private boolean goesOn(int last) {
    return scene.capital(last + 1) && scene.joined(last, last + 1);
  }

  private static boolean service(Mention body) {
    return body.sourceType().compareTo(Attribution.INTELLIGENCE) <= 0;
  }

  /** "Ann Lee of the United States" may be anybody. */
  private boolean home(Mention body) {
    boolean one = body.first() == body.last();
    boolean country = !((Entry.Source) body.entry()).country().isEmpty();
    return one && country && !service(body);
  }

  /** The credit of such a person, where his body ends at a word. */
  Optional<Credit> ending(int last, Mention cue) {
    for (Mention body : scene.sources()) {
      int name = body.last() == last ? name(body) : NONE;
      if (name > 0) {
        return Optional.of(Credit.of(body.sourceType(), words.span(name), cue, Voice.Rule.NAME));
      }
    }
    return Optional.empty();
  }
}
