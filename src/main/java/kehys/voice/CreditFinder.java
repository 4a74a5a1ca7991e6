package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the cues of one sentence to its sources, and keeps those that answer for all of it. */
final class CreditFinder {
  private final Scene scene;
  private final Government government;
  private final Speakers speakers;
  private final PassedOn passedOn;
  private final Withheld withheld;
  private final Particles particles;
  private final Verbs verbs;

  CreditFinder(Scene scene) {
    this.scene = scene;
    this.government = new Government(scene);
    this.speakers = new Speakers(scene, government);
    this.passedOn = new PassedOn(scene, speakers, government);
    this.withheld = new Withheld(scene);
    Unnamed unnamed = Unnamed.of(scene, speakers, government);
    this.particles = new Particles(scene, speakers, unnamed);
    this.verbs = new Verbs(scene, speakers, unnamed, passedOn, government);
  }

  /** Whom a sentence credits; nobody where it has neither a colon nor a cue. */
  static List<Credit> credits(Scene scene) {
    return Colon.stands(scene) || cued(scene) ? new CreditFinder(scene).credits() : List.of();
  }

  private static boolean cued(Scene scene) {
    for (Mention mention : scene.mentions()) {
      if (mention.entry() instanceof Entry.Cue) {
        return true;
      }
    }
    return false;
  }

  private List<Credit> credits() {
    List<Credit> credits = new ArrayList<>();
    for (Mention mention : scene.mentions()) {
      if (mention.entry() instanceof Entry.Cue cue
          && !speakers.hold(mention)
          && !withheld.holds(mention)) {
        credit(mention, cue.place()).ifPresent(credits::add);
      }
    }
    credits.addAll(new Reported(scene, speakers).credits());
    new Colon(scene, government)
        .credit()
        .ifPresent(colon -> credits.add(place(credits, colon), colon));
    List<Credit> main = new Scope(scene, credits).main();
    for (Credit one : main) {
      if (one.cue().isPresent()) {
        main.addAll(passedOn.outlets(one.cue()));
        return main;
      }
    }
    return main;
  }

  /** First, but behind a verb whose subject stands at the colon: "said the mayor: ...". */
  private static int place(List<Credit> credits, Credit colon) {
    boolean said = !credits.isEmpty() && credits.get(0).source().equals(colon.source());
    return said ? 1 : 0;
  }

  private Optional<Credit> credit(Mention cue, CuePlace place) {
    return switch (place) {
      case BEFORE -> particles.behind(cue);
      case AFTER -> particles.ahead(cue);
      case NOUN -> Optional.empty();
      case VERB -> verbs.credit(cue);
    };
  }
}
