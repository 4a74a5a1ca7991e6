package kehys.voice;

import java.util.Optional;

/** Whose word a verb is: its subject's, or in the passive that of whom "by" names. */
final class Verbs {
  private static final int FAR = 12;
  private static final int NEAR = 6;
  private static final int BESIDE = 3;

  private final Scene scene;
  private final SentenceWords words;
  private final WordOrder order;
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
  private final SecondVerb secondVerb;

  Verbs(Scene scene, Speakers speakers, Unnamed unnamed, PassedOn passedOn, Government government) {
    this.scene = scene;
    this.words = scene.words();
    this.order = new WordOrder(scene);
    this.speakers = speakers;
    this.unnamed = unnamed;
    this.passedOn = passedOn;
    this.subject = new Subject(scene, government);
    this.passive = new Passive(scene, speakers);
    this.stranger = new Stranger(scene);
    this.apposed = new Apposed(scene, government);
    this.tag = new Tag(scene, speakers, government);
    this.impersonal = new Impersonal(scene, speakers, unnamed);
    this.asTold = new AsTold(scene, speakers);
    this.inversion = new Inversion(scene, stranger);
    this.saying = new ItSays(scene, speakers);
    this.quotedName = new QuotedName(scene, speakers);
    this.secondVerb = new SecondVerb(scene, speakers, government);
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
    Optional<Credit> found = passive.doer(cue);
    found = found.isPresent() ? found : passedOn.told(cue);
    return found.isPresent() ? found : unnamed.document().inside(cue);
  }

  private Optional<Credit> actively(Mention cue) {
    Optional<Credit> found = fixed(cue);
    found = found.isPresent() ? found : order.inverted(cue) ? behind(cue) : ahead(cue);
    return found.isPresent() ? found : nameless(cue);
  }

  /** Where the words around a verb leave it no other subject. */
  private Optional<Credit> fixed(Mention cue) {
    Optional<Credit> found = passedOn.told(cue);
    found = found.isPresent() ? found : saying.it(cue);
    found = found.isPresent() ? found : asTold.subject(cue);
    found = found.isPresent() ? found : quotedName.credit(cue);
    found = found.isPresent() ? found : stranger.titled(cue);
    found = found.isPresent() ? found : unnamed.document().written(cue, subject(cue));
    return found.isPresent() ? found : speakers.pronoun(cue);
  }

  /** Where nobody known stands beside a verb. */
  private Optional<Credit> nameless(Mention cue) {
    Optional<Credit> found = unnamed.document().among(cue, subject(cue), cue.last() + 2);
    found = found.isPresent() ? found : stranger.speaking(cue);
    found = found.isPresent() ? found : stranger.opening(cue);
    return found.isPresent() ? found : unnamed.somebody().unknown(cue);
  }

  /** The last word before a verb and its adverb: "the report also says". */
  private int subject(Mention cue) {
    int before = cue.first() - 1;
    return VerbAdverbs.has(words, before) ? before - 1 : before;
  }

  private Optional<Credit> behind(Mention cue) {
    Optional<Credit> found = tag.subject(cue);
    found = found.isPresent() ? found : subject.apposed(cue);
    found = found.isPresent() ? found : apposed.subject(cue);
    return found.isPresent() ? found : order.transitive(cue) ? subjectFirst(cue) : telling(cue);
  }

  private Optional<Credit> subjectFirst(Mention cue) {
    Optional<Credit> found = ahead(cue);
    found = found.isPresent() ? found : speakers.before(cue, FAR, false);
    return found.isPresent() ? found : telling(cue);
  }

  private Optional<Credit> telling(Mention cue) {
    Optional<Credit> found = subject.nameBehind(cue);
    found = found.isPresent() ? found : speakers.after(cue, NEAR, true);
    found = found.isPresent() ? found : NamedSpeaker.introduce(scene, cue, cue.last() + 1);
    found = found.isPresent() ? found : inversion.subject(cue);
    return found.isPresent() || inversion.holds(cue) ? found : speakers.before(cue, FAR, true);
  }

  private Optional<Credit> ahead(Mention cue) {
    Optional<Mention> auxiliary = perfect.auxiliary(cue);
    return auxiliary.isPresent() ? perfect.subject(auxiliary.orElseThrow()) : beforeVerb(cue);
  }

  private Optional<Credit> beforeVerb(Mention cue) {
    Optional<Credit> found = fronted(cue);
    found = found.isPresent() ? found : subject.nameBefore(cue);
    found = found.isPresent() ? found : speakers.before(cue, FAR, true);
    found = found.isPresent() ? found : named(cue);
    found = found.isPresent() ? found : secondVerb.credit(cue);
    return found.isPresent() || scene.cast().lang().equals("en")
        ? found
        : speakers.after(cue, BESIDE, true);
  }

  /** Swedish "I Malmö meddelade polisen": behind what opens a sentence the verb comes first. */
  private Optional<Credit> fronted(Mention cue) {
    boolean opened = Openers.has(words, 0) || Government.spelledAsPreposition(words, 0);
    return scene.cast().lang().equals("sv") && cue.first() > 0 && opened
        ? speakers.after(cue, BESIDE - 1, true)
        : Optional.empty();
  }

  /** A name before a verb, but no German "am Abend" and no "den Schaden". */
  private Optional<Credit> named(Mention cue) {
    boolean adverbial =
        scene.cast().lang().equals("de") && Government.spelledAsPreposition(words, cue.first() - 2);
    // "…в Тверь», — заявил министр": that is the last word of the quotation.
    boolean quoted = scene.has(cue.first() - 1) && !scene.joined(cue.first() - 1, cue.first());
    return adverbial || quoted || ObjectCase.behindArticle(scene, cue.first() - 1)
        ? Optional.empty()
        : NamedSpeaker.introduce(scene, cue, cue.first() - 1);
  }
}
