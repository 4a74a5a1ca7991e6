package kehys.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the cues of one sentence to its sources. */
final class CreditFinder {
  private static final int FAR = 12;
  private static final int NEAR = 6;
  private static final int BESIDE = 3;

  private final Scene scene;
  private final SentenceWords words;
  private final Speakers speakers;
  private final Subject subject;
  private final Passive passive;
  private final Stranger stranger;
  private final Apposed apposed;
  private final TitledName titledName;
  private final Unnamed unnamed;
  private final Withheld withheld;
  private final PassedOn passedOn;

  CreditFinder(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.speakers = new Speakers(scene);
    this.subject = new Subject(scene);
    this.passive = new Passive(scene, speakers);
    this.stranger = new Stranger(scene);
    this.apposed = new Apposed(scene);
    this.titledName = new TitledName(scene);
    this.unnamed = new Unnamed(scene, speakers);
    this.withheld = new Withheld(scene);
    this.passedOn = new PassedOn(scene, speakers);
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
    new Colon(scene).credit().ifPresent(colon -> credits.add(place(credits, colon), colon));
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
      case BEFORE ->
          speakers
              .inside(cue)
              .or(() -> unnamed.own(cue))
              .or(() -> titledName.behind(cue))
              .or(() -> speakers.after(cue, NEAR, false))
              .or(() -> NamedSpeaker.credit(scene, cue, cue.last() + 1))
              .or(() -> unnamed.document(cue, cue.last() + 1, cue.last() + 2))
              .or(() -> Unnamed.somebody(cue));
      case AFTER ->
          unnamed
              .own(cue)
              .or(() -> speakers.before(cue, NEAR, false))
              .or(() -> NamedSpeaker.credit(scene, cue, cue.first() - 1))
              .or(() -> unnamed.document(cue, cue.first() - 1, cue.first()))
              .or(() -> Unnamed.somebody(cue));
      case NOUN -> Optional.empty();
      case VERB -> passive.holds(cue) ? passively(cue) : actively(cue);
    };
  }

  private Optional<Credit> passively(Mention cue) {
    return passive.doer(cue).or(() -> unnamed.inside(cue));
  }

  private Optional<Credit> actively(Mention cue) {
    return passedOn
        .told(cue)
        .or(() -> it(cue))
        .or(() -> speakers.pronoun(cue))
        .or(() -> inverted(cue) ? behind(cue) : ahead(cue))
        .or(() -> unnamed.document(cue, cue.first() - 1, cue.last() + 2))
        .or(() -> stranger.speaking(cue))
        .or(() -> stranger.opening(cue))
        .or(() -> unnamed.unknown(cue));
  }

  /** "Aus dem Ministerium hieß es": nobody else can be the subject. */
  private Optional<Credit> it(Mention cue) {
    return words.is(cue.last(), "es")
        ? speakers.after(cue, NEAR, false).or(() -> speakers.before(cue, FAR, false))
        : Optional.empty();
  }

  private Optional<Credit> behind(Mention cue) {
    return subject
        .apposed(cue)
        .or(() -> apposed.subject(cue))
        .or(() -> subject.nameBehind(cue))
        .or(() -> speakers.after(cue, NEAR, true))
        .or(() -> NamedSpeaker.credit(scene, cue, cue.last() + 1))
        .or(() -> speakers.before(cue, FAR, true));
  }

  private Optional<Credit> ahead(Mention cue) {
    return subject
        .nameBefore(cue)
        .or(() -> speakers.before(cue, FAR, true))
        .or(() -> NamedSpeaker.credit(scene, cue, cue.first() - 1))
        .or(
            () ->
                scene.cast().lang().equals("en")
                    ? Optional.empty()
                    : speakers.after(cue, BESIDE, true));
  }

  /** A verb right after a quotation or a comma, or at the start, has its source behind it. */
  private boolean inverted(Mention cue) {
    char sign = scene.signBefore(cue.span());
    boolean participle = scene.cast().lang().equals("en") && words.endsWith(cue.first(), "ing");
    if (participle && (sign == ' ' || sign == ',')) {
      return false;
    }
    return sign == ' ' || ",\"\u201d\u201c\u00bb\u2019?!".indexOf(sign) >= 0;
  }
}
