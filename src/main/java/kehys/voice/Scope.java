package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import kehys.data.Attribution;
import kehys.text.Span;

/** Which credits of a sentence belong to another's statement: that answers for the main content. */
final class Scope {
  private static final WordSet REFERS = WordLists.everywhere("references");

  private final Scene scene;
  private final List<Credit> credits;
  private final Relay relay;

  Scope(Scene scene, List<Credit> credits) {
    this.scene = scene;
    this.credits = credits;
    this.relay = new Relay(scene);
  }

  /** The credits that are no detail of another one. */
  List<Credit> main() {
    List<Credit> main = new ArrayList<>(credits.size());
    for (Credit one : credits) {
      if (!inside(one)) {
        main.add(one);
      }
    }
    return main;
  }

  /** "He said that the minister denied it" is his word: what the minister does is its content. */
  private boolean inside(Credit one) {
    boolean service = one.type().compareTo(Attribution.INTELLIGENCE) <= 0;
    return detail(one) || (!service && held(one));
  }

  private boolean held(Credit one) {
    if (refers(one) || relay.quoted(one)) {
      return false;
    }
    for (Credit other : credits) {
      if (!relay.medium(other) && !other.source().equals(one.source()) && holds(other, one)) {
        return true;
      }
    }
    return false;
  }

  /** "Reports the agency, citing the ministry". */
  private boolean refers(Credit one) {
    for (Mention mention : scene.mentions()) {
      if (mention.entry() instanceof Entry.Cue
          && one.cue().filter(mention.span()::equals).isPresent()) {
        return REFERS.has(scene.words(), mention.last())
            || REFERS.has(scene.words(), mention.first());
      }
    }
    return false;
  }

  /** "The owner said that he knew nothing": what a pronoun says within another's statement. */
  private boolean detail(Credit one) {
    if (one.rule() != Voice.Rule.PRONOUN || one.cue().isEmpty()) {
      return false;
    }
    Span pronoun = one.source().orElseThrow();
    boolean clause = scene.cast().lang().equals("de") || inClause(scene.signBefore(pronoun));
    return clause
        && pronoun.start() < one.cue().orElseThrow().start()
        && credits.stream()
            .filter(other -> other.rule() != Voice.Rule.PRONOUN)
            .flatMap(other -> other.cue().stream())
            .anyMatch(cue -> cue.end() <= pronoun.start());
  }

  private boolean holds(Credit outer, Credit inner) {
    if (outer.cue().isEmpty() || inner.source().isEmpty()) {
      return false;
    }
    int from = outer.cue().orElseThrow().end();
    int to = inner.source().orElseThrow().start();
    for (int at = from; at < to; at++) {
      if (!inClause(scene.sentence().charAt(at))) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean inClause(int unit) {
    return ",;:\"\u201c\u201d\u201e\u2013\u2014".indexOf(unit) < 0;
  }
}
