package kehys.voice;

import java.util.Optional;

/** Whose word a verb is: its subject's, or in the passive that of whom "by" names. */
final class Verbs {
  private static final int FAR = 12;
  private static final int NEAR = 6;
  private static final int BESIDE = 3;

  /** Behind these a verb stands before its subject. */
  private static final String INVERTING = ",\"\u201d\u201c\u00bb\u2019?!";

  private static final WordSet CALLING = WordLists.everywhere("calling");

  private static final WordSet DENIED = WordLists.everywhere("denied-things");

  private final Scene scene;
  private final SentenceWords words;
  private final Speakers speakers;
  private final Unnamed unnamed;
  private final PassedOn passedOn;
  private final Subject subject;
  private final Passive passive;
  private final Stranger stranger;
  private final Apposed apposed;
  private final Tag tag;
  private final Impersonal impersonal;
  private final AsTold asTold;
  private final Inversion inversion;
  private final Perfect perfect;
  private final ItSays saying;
  private final QuotedName quotedName;

  Verbs(Scene scene, Speakers speakers, Unnamed unnamed, PassedOn passedOn) {
    this.scene = scene;
    this.words = scene.words();
    this.speakers = speakers;
    this.unnamed = unnamed;
    this.passedOn = passedOn;
    this.subject = new Subject(scene);
    this.passive = new Passive(scene, speakers);
    this.stranger = new Stranger(scene);
    this.apposed = new Apposed(scene);
    this.tag = new Tag(scene, speakers);
    this.impersonal = new Impersonal(scene, speakers, unnamed);
    this.asTold = new AsTold(scene, speakers);
    this.inversion = new Inversion(scene, stranger);
    this.saying = new ItSays(scene, speakers);
    this.quotedName = new QuotedName(scene, speakers);
    this.perfect = new Perfect(scene, speakers, subject, stranger);
  }

  /** Whom a verb credits. */
  Optional<Credit> credit(Mention cue) {
    if (impersonal.holds(cue)) {
      return impersonal.owner(cue);
    }
    return passive.holds(cue) ? passively(cue) : actively(cue);
  }

  private Optional<Credit> passively(Mention cue) {
    return passive.doer(cue).or(() -> passedOn.told(cue)).or(() -> unnamed.inside(cue));
  }

  private Optional<Credit> actively(Mention cue) {
    return passedOn
        .told(cue)
        .or(() -> saying.it(cue))
        .or(() -> asTold.subject(cue))
        .or(() -> quotedName.credit(cue))
        .or(() -> unnamed.written(cue, subject(cue)))
        .or(() -> speakers.pronoun(cue))
        .or(() -> inverted(cue) ? behind(cue) : ahead(cue))
        .or(() -> unnamed.document(cue, subject(cue), cue.last() + 2))
        .or(() -> stranger.speaking(cue))
        .or(() -> stranger.opening(cue))
        .or(() -> unnamed.unknown(cue));
  }

  /** The last word before a verb and its adverb: "the report also says". */
  private int subject(Mention cue) {
    int before = cue.first() - 1;
    return VerbAdverbs.has(words, before) ? before - 1 : before;
  }

  private Optional<Credit> behind(Mention cue) {
    return tag.subject(cue)
        .or(() -> subject.apposed(cue))
        .or(() -> apposed.subject(cue))
        .or(() -> transitive(cue) ? subjectFirst(cue) : telling(cue));
  }

  /** "The service, which moved to Tartu, labelled Peru as weak": no subject follows. */
  private boolean transitive(Mention cue) {
    CueKind kind = ((Entry.Cue) cue.entry()).kind();
    boolean judges = kind == CueKind.ACCUSE || kind == CueKind.PRAISE;
    return (judges || CALLING.has(words, cue.first()))
        && scene.has(cue.first() - 1)
        && scene.cast().lang().equals("en")
        && scene.signBefore(cue.span()) == ','
        && words.endsWith(cue.first(), "ed")
        && scene.sentence().indexOf(',') < words.start(cue.first() - 1);
  }

  private Optional<Credit> subjectFirst(Mention cue) {
    return ahead(cue).or(() -> speakers.before(cue, FAR, false)).or(() -> telling(cue));
  }

  private Optional<Credit> telling(Mention cue) {
    return subject
        .nameBehind(cue)
        .or(() -> speakers.after(cue, NEAR, true))
        .or(() -> NamedSpeaker.credit(scene, cue, cue.last() + 1))
        .or(() -> inversion.subject(cue))
        .or(() -> inversion.holds(cue) ? Optional.empty() : speakers.before(cue, FAR, true));
  }

  private Optional<Credit> ahead(Mention cue) {
    return perfect.auxiliary(cue).map(perfect::subject).orElseGet(() -> beforeVerb(cue));
  }

  private Optional<Credit> beforeVerb(Mention cue) {
    return fronted(cue)
        .or(() -> subject.nameBefore(cue))
        .or(() -> speakers.before(cue, FAR, true))
        .or(() -> named(cue))
        .or(() -> new SecondVerb(scene).credit(cue, speakers))
        .or(
            () ->
                scene.cast().lang().equals("en")
                    ? Optional.empty()
                    : speakers.after(cue, BESIDE, true));
  }

  /** Swedish "I Malmö meddelade polisen": behind what opens a sentence the verb comes first. */
  private Optional<Credit> fronted(Mention cue) {
    boolean opened = Openers.has(words, 0) || Government.preposition(words, 0);
    return scene.cast().lang().equals("sv") && cue.first() > 0 && opened
        ? speakers.after(cue, BESIDE - 1, true)
        : Optional.empty();
  }

  /** A name before a verb, but no German "am Abend" and no "den Schaden". */
  private Optional<Credit> named(Mention cue) {
    boolean adverbial =
        scene.cast().lang().equals("de")
            && scene.has(cue.first() - 2)
            && Government.preposition(words, cue.first() - 2);
    // "…в Тверь», — заявил министр": that is the last word of the quotation.
    boolean quoted = scene.has(cue.first() - 1) && !scene.joined(cue.first() - 1, cue.first());
    return adverbial || quoted || ObjectCase.holds(scene, cue.first() - 1)
        ? Optional.empty()
        : NamedSpeaker.credit(scene, cue, cue.first() - 1);
  }

  /** "Diese Vorwürfe weist Oslo zurück": what is denied opens the clause, who denies it follows. */
  private boolean denied(Mention cue) {
    int next = cue.last() + 1;
    return scene.cast().lang().equals("de")
        && ((Entry.Cue) cue.entry()).kind() == CueKind.DENY
        && DENIED.has(words, cue.first() - 1)
        && scene.joined(cue.first() - 1, cue.first())
        && scene.has(next)
        && scene.joined(cue.last(), next);
  }

  /** A verb right after a quotation or a comma, or at the start, has its source behind it. */
  private boolean inverted(Mention cue) {
    char sign = scene.signBefore(cue.span());
    boolean participle = scene.cast().lang().equals("en") && words.endsWith(cue.first(), "ing");
    if (participle && (sign == ' ' || sign == ',')) {
      return false;
    }
    return !colon(cue) && (denied(cue) || sign == ' ' || INVERTING.indexOf(sign) >= 0);
  }

  /** "A guest commented: Peru is ...": nobody behind a colon is the subject of the verb before. */
  private boolean colon(Mention cue) {
    int next = cue.last() + 1;
    return scene.has(next) && words.between(cue.last(), next, ':');
  }
}
