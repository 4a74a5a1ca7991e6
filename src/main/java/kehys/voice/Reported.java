package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;

/** German "sagte, der BND rechne damit": a service's own judgement, told in reported mood. */
final class Reported {
  private static final WordSet JUDGES = WordLists.everywhere("judging-mood");

  private final Scene scene;
  private final Speakers speakers;

  Reported(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.speakers = speakers;
  }

  /** Services right before such a verb. */
  List<Credit> credits() {
    List<Credit> credits = new ArrayList<>();
    for (Mention one : scene.sources()) {
      int verb = one.last() + 1;
      boolean judges = JUDGES.has(scene.words(), verb);
      if (judges && service(one) && scene.cast().lang().equals("de")) {
        Entry cue = new Entry.Cue(CueKind.ESTIMATE, CuePlace.VERB);
        Mention told = new Mention(cue, scene.words().span(verb), verb, verb);
        Optional<Credit> credit = speakers.credit(one, told);
        credit.ifPresent(credits::add);
      }
    }
    return credits;
  }

  private static boolean service(Mention source) {
    return source.entry() instanceof Entry.Source body && body.type() == Attribution.INTELLIGENCE;
  }
}
