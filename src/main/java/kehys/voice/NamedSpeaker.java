package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/** A word that is a name, whoever it is. */
final class NamedSpeaker {
  private static final List<String> LOCAL = WordLists.parts("local-endings");

  private NamedSpeaker() {}

  /** Credits a word with a cue, where it is a name, and tells the cast whose it is. */
  static Optional<Credit> introduce(Scene scene, Mention cue, int word) {
    if (!scene.has(word) || !scene.name(word) || isNone(scene, word)) {
      return Optional.empty();
    }
    Span span = scene.words().span(word);
    new NamelessHead(scene).meant(word).ifPresent(type -> name(scene, word, type));
    return Optional.of(Credit.of(type(scene, word), span, cue, Voice.Rule.NAME));
  }

  private static void name(Scene scene, int word, Attribution type) {
    scene.cast().name(scene.words().folded(word), type);
  }

  private static boolean isNone(Scene scene, int word) {
    return article(scene, word) || local(scene, word) || opener(scene, word);
  }

  /** What whoever has this name is, as far as the article and his title tell. */
  static Attribution type(Scene scene, int word) {
    return scene
        .cast()
        .typeOf(scene.words().folded(word))
        .or(() -> Offices.typeOf(scene, word))
        .orElse(Attribution.INDEPENDENT);
  }

  /** "The" of "The reports could not be checked", not the last letter of "I.A.E.A.". */
  private static boolean article(Scene scene, int word) {
    boolean letter = word > 0 && scene.words().between(word - 1, word, '.');
    return !letter && Articles.any(scene.words(), word);
  }

  /** Swedish "Nu varnar säkerhetspolisen", but Swedish "i" is no English "I". */
  private static boolean opener(Scene scene, int word) {
    return word == 0 && !scene.cast().lang().equals("en") && Openers.has(scene.words(), 0);
  }

  /** Finnish "asiasta", in a case that no subject has. */
  private static boolean local(Scene scene, int word) {
    return word == 0 && scene.cast().lang().equals("fi") && scene.words().endsWith(0, LOCAL);
  }
}
