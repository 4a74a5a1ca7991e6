package kehys.voice;

import java.util.Optional;

/**
 * A subject that commas part from its verb: "Ann Lee, who runs the mill, said", "Ann Lee, 52, of
 * Leeds, said".
 */
final class Apposed {
  private static final int MOST_APPOSITIONS = 3;

  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

  private final Scene scene;
  private final SentenceWords words;
  private final Government government;

  Apposed(Scene scene, Government government) {
    this.scene = scene;
    this.words = scene.words();
    this.government = government;
  }

  /** The subject of a verb that stands right behind a comma. */
  Optional<Credit> subject(Mention cue) {
    int end = cue.first();
    if (scene.signBefore(cue.span()) != ',') {
      return Optional.empty();
    }
    Optional<Credit> found = Optional.empty();
    for (int i = 0; found.isEmpty() && end > 0 && i < MOST_APPOSITIONS; i++) {
      end = Apposition.start(words, end, true);
      found = end > 0 && !quoted(end, cue) ? before(scene.unbracketed(end), cue) : found;
    }
    return found;
  }

  private boolean quoted(int from, Mention cue) {
    for (int at = words.end(from - 1); at < cue.span().start(); at++) {
      if (QUOTES.indexOf(scene.sentence().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<Credit> before(int apposition, Mention cue) {
    Clause clause = new Clause(scene, apposition, cue);
    if (clause.oblique() || Inversion.clause(scene, clause.opening(), apposition)) {
      return Optional.empty();
    }
    boolean only = scene.unbracketed(Apposition.start(words, cue.first(), true)) == apposition;
    return clause
        .source(government)
        .or(clause::name)
        .or(() -> new Affiliation(scene).ending(apposition - 1, cue))
        .or(() -> only ? clause.noun() : Optional.empty());
  }
}
