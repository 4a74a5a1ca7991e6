package kehys.voice;

import java.util.Optional;

/** The subject of a verb where it is a name, or stands apart from the verb by an apposition. */
final class Subject {
  private static final int LONGEST_NAME = 5;

  private static final WordSet BETWEEN = WordLists.everywhere("before-verb");

  private final Scene scene;
  private final Government government;

  Subject(Scene scene, Government government) {
    this.scene = scene;
    this.government = government;
  }

  /** A name right before a verb, with its title: "deputy minister Lee later said". */
  Optional<Credit> nameBefore(Mention cue) {
    int last = cue.first() - 1;
    while (BETWEEN.has(scene.words(), last) && scene.joined(last, last + 1)) {
      last--;
    }
    if (!scene.joined(last, last + 1)) {
      return Optional.empty();
    }
    Optional<Credit> titled = titled(last, cue);
    return titled.isPresent() ? titled : new Affiliation(scene).ending(last, cue);
  }

  private Optional<Credit> titled(int last, Mention cue) {
    if (!scene.name(last) || scene.source(last)) {
      return Optional.empty();
    }
    for (int word = last;
        word > 0 && last - word < LONGEST_NAME && scene.joined(word - 1, word);
        word--) {
      Optional<Mention> title = scene.sourceAt(word - 1);
      if (title.isPresent()) {
        return title.map(source -> by(source, cue));
      }
      if (!scene.capital(word - 1)) {
        break;
      }
    }
    return known(last, cue);
  }

  /** A name right behind an inverted verb: "said Lee". */
  Optional<Credit> nameBehind(Mention cue) {
    int word = cue.last() + 1;
    int last = word;
    while (scene.name(last) && scene.joined(last, last + 1) && scene.name(last + 1)) {
      last++;
    }
    return scene.joined(cue.last(), word) && !scene.source(word) && scene.name(word)
        ? known(last, cue)
        : Optional.empty();
  }

  private Optional<Credit> known(int name, Mention cue) {
    return scene
        .cast()
        .typeOf(scene.words().folded(name))
        .map(type -> Credit.of(type, scene.words().span(name), cue, Voice.Rule.NAME));
  }

  /** "Ann Lee, chair of the club for the study of Peru, said"; "its chair, Ann Lee, said". */
  Optional<Credit> apposed(Mention cue) {
    int end = cue.first();
    int start = Apposition.start(scene.words(), end, false);
    if (start <= 0
        || scene.signBefore(scene.words().span(start)) != ','
        || scene.signBefore(cue.span()) != ',') {
      return Optional.empty();
    }
    int last = scene.unbracketed(start) - 1;
    boolean name = scene.capital(last) && !scene.source(last);
    Optional<Mention> title =
        name ? first(start, end) : scene.sourceAt(last).filter(one -> capitals(start, end));
    return known(last, cue)
        .filter(one -> name)
        .or(() -> title.map(source -> name ? named(last, source, cue) : by(source, cue)));
  }

  /** The name is the source, and its title says of what kind. */
  private Credit named(int name, Mention title, Mention cue) {
    return Credit.of(title.sourceType(), scene.words().span(name), cue, Voice.Rule.NAME);
  }

  private Optional<Mention> first(int start, int end) {
    for (Mention one : scene.sources()) {
      if (one.first() >= start
          && one.last() < end
          && one.first() - start <= LONGEST_NAME
          && !government.holds(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private boolean capitals(int start, int end) {
    for (int word = start; word < end; word++) {
      if (!scene.capital(word) && !scene.words().between(word - 1, word, '-')) {
        return false;
      }
    }
    return true;
  }

  private Credit by(Mention source, Mention cue) {
    return Credit.of(new SpeakerType(scene).of(source), source.span(), cue, Voice.Rule.CUE);
  }
}
