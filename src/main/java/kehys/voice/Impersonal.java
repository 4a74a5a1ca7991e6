package kehys.voice;

import java.util.Optional;

/**
 * Russian verbs of telling that have no subject: "отмечается, что". Whose word it is stands where
 * it is told, "в отчёте КаПо", and never in what is told.
 */
final class Impersonal {
  private static final int NEAR = 6;
  private static final int DOCUMENT = 3;

  private static final WordSet VERBS = WordLists.everywhere("impersonal-verbs");

  private static final WordSet IN = WordLists.everywhere("outlet-prepositions");

  private static final WordSet RUNNING = WordLists.everywhere("impersonal-running-on");

  /** Not "…, отмечается, что": what is said stands before them. */
  private static final WordSet SAYING = WordLists.everywhere("impersonal-saying");

  private static final String CLOSING = ",-\u2013\u2014\"\u201d\u00bb";

  private final Scene scene;
  private final Speakers speakers;
  private final Unnamed unnamed;

  Impersonal(Scene scene, Speakers speakers, Unnamed unnamed) {
    this.scene = scene;
    this.speakers = speakers;
    this.unnamed = unnamed;
  }

  /** Whether a sentence begins with one that says that the last voice goes on. */
  static boolean runsOn(SentenceWords words) {
    int verb = words.size() > 0 && Openers.has(words, 0) ? 1 : 0;
    return words.size() > verb + 1
        && RUNNING.has(words, verb)
        && words.between(verb, verb + 1, ',');
  }

  /** Whether a verb is one. */
  boolean holds(Mention cue) {
    return VERBS.has(scene.words(), cue.first());
  }

  /** Whose the document is in which it is told. */
  Optional<Credit> owner(Mention cue) {
    Optional<Credit> found = behind(cue);
    found = found.isPresent() ? found : document(cue, cue.last() + 1, cue.last() + DOCUMENT);
    found = found.isPresent() ? found : before(cue);
    found = found.isPresent() ? found : document(cue, cue.first() - DOCUMENT, cue.first() - 1);
    return found.isEmpty() && behindContent(cue) ? Optional.of(unnamed.last().spoken(cue)) : found;
  }

  /** "Урожай, говорится дальше, скромен": whoever spoke last. */
  private boolean behindContent(Mention cue) {
    return CLOSING.indexOf(scene.signBefore(cue.span())) >= 0
        && cue.first() > 0
        && SAYING.has(scene.words(), cue.first());
  }

  private Optional<Credit> behind(Mention cue) {
    return in(cue.last()) || in(cue.last() + 1) ? best(cue) : Optional.empty();
  }

  private boolean in(int word) {
    return IN.has(scene.words(), word);
  }

  private Optional<Credit> best(Mention cue) {
    Optional<Mention> best = Optional.empty();
    for (Mention one : scene.sources()) {
      boolean near = one.first() > cue.last() && one.first() - cue.last() <= NEAR;
      boolean first =
          best.isEmpty() || one.sourceType().compareTo(best.orElseThrow().sourceType()) < 0;
      if (near && first && scene.joined(cue.last(), one.first())) {
        best = Optional.of(one);
      }
    }
    return best.flatMap(one -> speakers.credit(one, cue));
  }

  private Optional<Credit> before(Mention cue) {
    // "В докладе, представленном комитетом": commas part it from the verb.
    boolean documented = cue.first() > 1 && Bodies.document(scene.words(), 1);
    for (int at = scene.sources().size() - 1; at >= 0; at--) {
      Mention one = scene.sources().get(at);
      if (one.last() < cue.first() && (documented || scene.joined(one.last(), cue.first()))) {
        return speakers.credit(one, cue);
      }
    }
    return Optional.empty();
  }

  private Optional<Credit> document(Mention cue, int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(scene.words().size() - 1, to);
    boolean clause = first <= last && scene.joined(first, last);
    return clause ? unnamed.document().among(cue, first, last) : Optional.empty();
  }
}
