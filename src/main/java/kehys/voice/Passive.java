package kehys.voice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose word a verb in the passive is: not its subject's, but of the one that "by" names. */
final class Passive {
  private static final int NEAR = 6;

  /** Most words from the auxiliary to its participle. */
  private static final int FAR = 10;

  /** Who is quoted speaks for himself, whoever quotes him. */
  private static final WordSet QUOTED = WordLists.everywhere("quoted");

  private static final WordSet BEING = WordLists.everywhere("passive-being");

  /** Participles that do not end in "ed". */
  private static final WordSet SAID = WordLists.everywhere("irregular-participles");

  private static final WordSet BETWEEN = WordLists.everywhere("before-verb-adverbs");

  private static final WordSet WERDEN = WordLists.everywhere("passive-auxiliary");

  /** Swedish verbs that look passive and are not. */
  private static final WordSet DEPONENT = WordLists.everywhere("deponents");

  private static final Map<String, WordSet> BY = WordLists.by("passive-agent");

  private static final List<String> FINNISH = WordLists.parts("passive-endings");

  /** Finnish cases of whom it comes from: "ministeriöstä vahvistetaan". */
  private static final List<String> FROM = WordLists.parts("agent-endings");

  private static final WordSet NOBODY = WordSet.of();

  /** What is praised, charged or expected by nobody is nobody's word. */
  private static final Set<CueKind> JUDGES =
      Set.of(CueKind.PRAISE, CueKind.ACCUSE, CueKind.ESTIMATE);

  private final Scene scene;
  private final SentenceWords words;
  private final Speakers speakers;
  private final String lang;
  private final WordSet by;
  private final Reduced reduced;

  Passive(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.words = scene.words();
    this.speakers = speakers;
    this.lang = scene.cast().lang();
    this.by = BY.getOrDefault(lang, NOBODY);
    this.reduced = new Reduced(scene);
  }

  /** "Was praised", "wurde gelobt", "berömdes", "a été salué". */
  boolean holds(Mention cue) {
    return switch (lang) {
      case "en" -> english(cue);
      case "de" -> german(cue);
      case "sv" -> swedish(cue);
      case "fi" -> finnish(cue);
      case "fr" -> scene.has(cue.first() - 1) && words.is(cue.first() - 1, "été");
      default -> false;
    };
  }

  private boolean english(Mention cue) {
    int participle = participle(cue);
    boolean regular = participle == cue.last() && words.endsWith(participle, "ed");
    return being(participle, cue)
        || reduced.holds(cue, participle)
        || (regular && by(cue.last() + 1))
        || by(cue.last());
  }

  /** "Accused" of "accused of", any other as a cue's last word; −1 where there is none. */
  private int participle(Mention cue) {
    for (int word = accuses(cue) ? cue.first() : cue.last(); word <= cue.last(); word++) {
      if (words.endsWith(word, "ed") || SAID.has(words, word)) {
        return word;
      }
    }
    return -1;
  }

  private static boolean accuses(Mention cue) {
    return ((Entry.Cue) cue.entry()).kind() == CueKind.ACCUSE;
  }

  /** "Is said", "was also reported". */
  private boolean being(int participle, Mention cue) {
    if (participle < 0) {
      return false;
    }
    int before = participle - 1;
    while (before > 0 && BETWEEN.has(words, before)) {
      before--;
    }
    // "Is convinced" is how somebody sees it.
    boolean auxiliary = before < cue.first() || accuses(cue);
    return auxiliary
        && scene.has(before)
        && BEING.has(words, before)
        && scene.joined(before, participle);
  }

  /** The participle stands last in its clause; "es wurde mitgeteilt" is somebody's word still. */
  private boolean german(Mention cue) {
    int last = cue.last();
    boolean one = cue.first() == last && (words.endsWith(last, "t") || words.endsWith(last, "en"));
    if (!one || (scene.has(last + 1) && scene.joined(last, last + 1))) {
      return false;
    }
    int auxiliary = auxiliary(last);
    CueKind kind = ((Entry.Cue) cue.entry()).kind();
    if (QUOTED.has(words, last)) {
      return false;
    }
    // Who is asked says nothing yet.
    boolean judges = JUDGES.contains(kind) || Asked.is(words, last);
    return auxiliary >= 0 && (judges || between(auxiliary, cue).isPresent());
  }

  private int auxiliary(int participle) {
    for (int word = participle - 1; scene.has(word) && participle - word <= FAR; word--) {
      if (parted(word)) {
        return -1;
      }
      if (WERDEN.has(words, word)) {
        return word;
      }
    }
    return -1;
  }

  /** Brackets and quotations part no clause. */
  private boolean parted(int word) {
    return words.between(word, word + 1, ',')
        || words.between(word, word + 1, ';')
        || words.between(word, word + 1, ':');
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

  private boolean by(int word) {
    return scene.has(word) && by.has(words, word);
  }

  /** The one by whom it is said. */
  Optional<Credit> doer(Mention cue) {
    if (lang.equals("de")) {
      return between(auxiliary(cue.last()), cue);
    }
    if (lang.equals("fi")) {
      return from(cue);
    }
    int by = agent(cue);
    return by(by)
        ? speakers
            .after(cue, by - cue.last() + NEAR, false)
            .or(() -> NamedSpeaker.credit(scene, cue, by + 1))
        : Optional.empty();
  }

  /** "Slammed as far too low by the owners": where "by" stands, in the cue or a little behind. */
  private int agent(Mention cue) {
    int last = cue.last();
    int word = last;
    while (scene.has(word + 1) && word - last < NEAR && !by(word) && scene.joined(word, word + 1)) {
      word++;
    }
    return accuses(cue) || word <= last + 1 ? word : last;
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

  private Optional<Credit> between(int auxiliary, Mention cue) {
    Government government = new Government(scene);
    for (Mention one : scene.sources()) {
      if (one.first() > auxiliary && one.last() < cue.first() && government.holds(one, by)) {
        return speakers.credit(one, cue);
      }
    }
    return Optional.empty();
  }
}
