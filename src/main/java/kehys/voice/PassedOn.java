package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/** Outlets that have passed on what another has said to them or on them. */
final class PassedOn {
  private static final int BESIDE = 3;

  /** Before these an outlet is where something was said. */
  private static final WordSet PASSED_ON = WordLists.everywhere("outlet-prepositions");

  /** Before what a service has written: "in an intelligence update, the ministry said". */
  private static final WordSet WRITTEN_IN = WordLists.everywhere("document-prepositions");

  private static final WordSet REPORTS = WordLists.everywhere("service-reports");

  /** What an outlet does with another's words: "in remarks carried by". */
  private static final WordSet CARRIED = WordLists.everywhere("carrying");

  /** Finnish "kertoi STT poliisiin vedoten". */
  static final WordSet REFERRING = WordLists.everywhere("referring-behind");

  private static final WordSet SPEECH = WordLists.everywhere("carried-words");

  /** Words from what is carried back to "in". */
  private static final int ADJECTIVES = 3;

  private static final WordSet TELLS = WordLists.everywhere("tells-whom");

  private final Scene scene;
  private final SentenceWords words;
  private final Speakers speakers;
  private final Government government;

  PassedOn(Scene scene, Speakers speakers, Government government) {
    this.scene = scene;
    this.words = scene.words();
    this.speakers = speakers;
    this.government = government;
  }

  /** "Said on state television": the outlet has passed it on. */
  List<Credit> outlets(Optional<Span> cue) {
    List<Credit> outlets = new ArrayList<>();
    for (Mention source : scene.sources()) {
      boolean written =
          DocumentWord.serviceDocument(words, source) && government.holds(source, WRITTEN_IN);
      boolean outlet = source.sourceType() == Attribution.STATE_MEDIA;
      boolean cited = REFERRING.has(words, source.last() + 1);
      if (written || cited || (outlet && passedOn(source))) {
        outlets.add(
            new Credit(source.sourceType(), Optional.of(source.span()), cue, Voice.Rule.CUE));
      }
    }
    outlets.addAll(reports(cue));
    return outlets;
  }

  /** Finnish "kertoo tiedustelukatsauksessaan": the subject's own report, and a service's. */
  private List<Credit> reports(Optional<Span> cue) {
    List<Credit> reports = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      if (REPORTS.has(words, word)) {
        Optional<Span> span = Optional.of(words.span(word));
        reports.add(new Credit(Attribution.INTELLIGENCE, span, cue, Voice.Rule.CUE));
      }
    }
    return reports;
  }

  private boolean passedOn(Mention source) {
    return government.holds(source, PASSED_ON) || government.allative(source) || carried(source);
  }

  /** "In a statement carried by Xinhua", "carried by the North's state news agency". */
  private boolean carried(Mention source) {
    int by = source.first() - 1;
    while (source.first() - by <= ADJECTIVES + 1 && !words.is(by, "by")) {
      by--;
    }
    int speech = by - 2;
    boolean carried = words.is(by, "by") && CARRIED.has(words, by - 1) && SPEECH.has(words, speech);
    return carried && in(speech) && scene.joined(speech, source.first());
  }

  private boolean in(int speech) {
    int word = speech - 1;
    while (speech - word <= ADJECTIVES
        && scene.joined(word, word + 1)
        && !WRITTEN_IN.has(words, word)) {
      word--;
    }
    return WRITTEN_IN.has(words, word) && scene.joined(word, word + 1);
  }

  /** "Told Xinhua": what an outlet was told, it has told. */
  Optional<Credit> told(Mention cue) {
    for (Mention one : scene.sources()) {
      if (one.sourceType() == Attribution.STATE_MEDIA
          && one.first() > cue.last()
          && one.first() - cue.last() <= BESIDE
          && (TELLS.has(words, cue.last()) || government.allative(one))
          && scene.joined(cue.last(), one.first())) {
        return speakers.credit(one, cue);
      }
    }
    return Optional.empty();
  }
}
