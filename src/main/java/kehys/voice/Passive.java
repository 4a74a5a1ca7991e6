package kehys.voice;

import java.util.List;
import java.util.Optional;

/** Whose word a verb in the passive is: not its subject's, but of the one that "by" names. */
final class Passive {
  private static final int NEAR = 6;

  /** Swedish verbs that look passive and are not. */
  private static final WordSet DEPONENT = WordLists.everywhere("deponents");

  private static final SetsByLanguage BY = WordLists.by("passive-agent");

  private static final List<String> FINNISH = WordLists.parts("passive-endings");

  /** Finnish cases of whom it comes from: "ministeriöstä vahvistetaan". */
  private static final List<String> FROM = WordLists.parts("agent-endings");

  private final Scene scene;
  private final SentenceWords words;
  private final Speakers speakers;
  private final String lang;
  private final WordSet by;

  Passive(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.words = scene.words();
    this.speakers = speakers;
    this.lang = scene.cast().lang();
    this.by = BY.in(lang);
  }

  /** "Was praised", "wurde gelobt", "berömdes", "a été salué". */
  boolean holds(Mention cue) {
    return switch (lang) {
      case "en" -> EnglishPassive.holds(scene, cue, by);
      case "de" -> GermanPassive.holds(scene, cue, by);
      case "sv" -> swedish(cue);
      case "fi" -> finnish(cue);
      case "fr" -> words.is(cue.first() - 1, "été");
      default -> false;
    };
  }

  /** "Kerrotaan". */
  private boolean finnish(Mention cue) {
    return cue.first() == cue.last() && words.endsWith(cue.last(), FINNISH);
  }

  private boolean swedish(Mention cue) {
    return cue.first() == cue.last()
        && words.endsWith(cue.last(), "s")
        && !DEPONENT.has(words, cue.last());
  }

  /** The one by whom it is said. */
  Optional<Credit> doer(Mention cue) {
    if (lang.equals("de")) {
      return GermanPassive.doer(scene, cue, by).flatMap(one -> speakers.credit(one, cue));
    }
    if (lang.equals("fi")) {
      return from(cue);
    }
    int agent = agent(cue);
    return by.has(words, agent)
        ? speakers
            .after(cue, agent - cue.last() + NEAR, false)
            .or(() -> NamedSpeaker.introduce(scene, cue, agent + 1))
        : Optional.empty();
  }

  /** "Slammed as far too low by the owners": where "by" stands, in the cue or a little behind. */
  private int agent(Mention cue) {
    int last = cue.last();
    int word = last;
    while (word - last < NEAR && !by.has(words, word) && scene.joined(word, word + 1)) {
      word++;
    }
    return EnglishPassive.accuses(cue) || word <= last + 1 ? word : last;
  }

  private Optional<Credit> from(Mention cue) {
    for (Mention one : scene.sources()) {
      boolean beside = Math.abs(one.first() - cue.last()) <= NEAR;
      if (beside && words.endsWith(one.last(), FROM)) {
        return speakers.credit(one, cue);
      }
    }
    return Optional.empty();
  }
}
