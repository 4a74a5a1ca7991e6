package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;

/** Credits whose source is named elsewhere, or nowhere. */
final class Unnamed {
  private static final int FAR = 12;
  private static final int NEAR = 6;

  /** Most words from a document back to whose it is. */
  private static final int ADJECTIVES = 2;

  /** German words before a verb that are no names, though they open a sentence. */
  private static final WordSet OPENINGS = WordLists.everywhere("nameless-openers");

  private static final WordSet WRITTEN = WordLists.everywhere("service-documents");

  private static final WordSet HIM = WordLists.everywhere("oblique-pronouns");

  private static final WordSet OWN = WordLists.everywhere("own-words");

  private static final WordSet HIS = WordLists.everywhere("possessive-genitives");

  private static final WordSet SPEAKS = WordLists.everywhere("speaks");

  /** "Is said to", "and said nothing", "what he said". */
  private static final WordSet UNSAID = WordLists.everywhere("unsaid");

  private final Scene scene;
  private final SentenceWords words;
  private final Cast cast;
  private final Speakers speakers;
  private final Government government;

  Unnamed(Scene scene, Speakers speakers, Government government) {
    this.scene = scene;
    this.words = scene.words();
    this.cast = scene.cast();
    this.speakers = speakers;
    this.government = government;
  }

  /** "Nach eigenen Angaben" is the subject's word, "nach seinen Worten" the last speaker's. */
  Optional<Credit> own(Mention cue) {
    for (int word = cue.first(); word < cue.last(); word++) {
      if (OWN.has(words, word)) {
        return speakers
            .after(cue, 2, false)
            .or(() -> speakers.before(cue, FAR, true))
            .or(() -> speakers.after(cue, NEAR, true));
      }
      if (HIS.has(words, word)) {
        return Optional.of(spoken(cue, word));
      }
    }
    return Optional.empty();
  }

  /** "According to him": the one who spoke last; "according to her lawyer" is the lawyer's. */
  Optional<Credit> pronoun(Mention cue) {
    int next = cue.last() + 1;
    boolean him = scene.has(next) && HIM.has(words, next);
    return him && (!scene.has(next + 1) || !scene.joined(next, next + 1))
        ? Optional.of(spoken(cue, next))
        : Optional.empty();
  }

  /** What nobody is named for: whoever spoke last. */
  Credit spoken(Mention cue) {
    return new Credit(
        cast.meant().orElse(Attribution.INDEPENDENT),
        Optional.empty(),
        Optional.of(cue.span()),
        Voice.Rule.NAME);
  }

  private Credit spoken(Mention cue, int word) {
    return Credit.of(
        cast.meant().orElse(Attribution.INDEPENDENT), words.span(word), cue, Voice.Rule.PRONOUN);
  }

  /** "The report said", "demnach": the word is that of whoever spoke last. */
  Optional<Credit> document(Mention cue, int first, int last) {
    for (int word = first; word <= last; word++) {
      boolean cued = word >= cue.first() && word <= cue.last() && !cast.lang().equals("de");
      int place = word;
      if (scene.has(word) && !cued && Bodies.document(words, word)) {
        return owner(cue, word).or(() -> Optional.of(spoken(cue, place)));
      }
    }
    return Optional.empty();
  }

  /** "…, the report notes": behind a comma or a quotation its subject is nobody named before. */
  Optional<Credit> written(Mention cue, int subject) {
    boolean the =
        subject > 1
            && cast.lang().equals("en")
            && Bodies.document(words, subject)
            && Articles.any(words, subject - 1)
            && scene.joined(subject - 1, cue.first());
    boolean apart =
        the && ",\"\u201d\u2019".indexOf(scene.signBefore(words.span(subject - 1))) >= 0;
    return apart ? Optional.of(spoken(cue, subject)) : Optional.empty();
  }

  /** "According to the report, the army is short": what follows the comma is told. */
  Optional<Credit> bare(Mention cue) {
    int document = cue.last() + 2;
    boolean ends =
        scene.has(document)
            && (!scene.has(document + 1) || words.between(document, document + 1, ','));
    boolean the = ends && Articles.any(words, document - 1);
    return the && scene.joined(cue.last(), document)
        ? document(cue, document, document)
        : Optional.empty();
  }

  /** "According to the ministry's daily intelligence update": whosever it is, it is a service's. */
  Optional<Credit> service(Mention cue) {
    for (Mention one : scene.sources()) {
      boolean near = one.first() > cue.last() && one.last() - cue.last() <= FAR;
      if (near && serviceDocument(words, one) && scene.joined(cue.last(), one.last())) {
        return speakers.credit(one, cue);
      }
    }
    return Optional.empty();
  }

  /** Whether a source is what a service has written. */
  static boolean serviceDocument(SentenceWords words, Mention source) {
    return source.entry() instanceof Entry.Source body
        && body.type() == Attribution.INTELLIGENCE
        && source.first() < source.last()
        && WRITTEN.has(words, source.last());
  }

  /** Finnish "ministeriön tuoreessa raportissa": the report is that of the one before it. */
  private Optional<Credit> owner(Mention cue, int document) {
    for (Mention one : scene.sources()) {
      boolean near = one.last() < document && document - one.last() <= ADJECTIVES;
      if (cast.inflects() && near && words.endsWith(one.last(), "n")) {
        return scene.joined(one.last(), document) ? speakers.credit(one, cue) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Finnish "tiedotteessa sanotaan". */
  Optional<Credit> inside(Mention cue) {
    return cast.lang().equals("fi")
        ? document(cue, cue.first() - 1, cue.last() + 2)
        : Optional.empty();
  }

  /** A verb of speech beside a quotation credits somebody, though no lexicon has him. */
  Optional<Credit> unknown(Mention cue) {
    boolean first =
        cast.lang().equals("de")
            && cue.first() == 1
            && !OPENINGS.has(words, 0)
            && cue.cueKind() == CueKind.SAY
            && scene.joined(0, 1);
    boolean beside = "\"\u201d\u201c\u00bb".indexOf(scene.signBefore(cue.span())) >= 0;
    boolean speaks =
        SPEAKS.has(words, cue.first()) && cue.first() > 0 && !UNSAID.has(words, cue.first() - 1);
    return beside || speaks || first || told(cue) ? somebody(cue) : Optional.empty();
  }

  /** "Kertoi Reutersille": whoever it was. */
  private boolean told(Mention cue) {
    int next = cue.last() + 1;
    return scene.has(next)
        && scene.joined(cue.last(), next)
        && scene.sourceAt(next).filter(government::allative).isPresent();
  }

  /** A particle credits somebody, whoever it is. */
  static Optional<Credit> somebody(Mention cue) {
    return Optional.of(
        new Credit(
            Attribution.INDEPENDENT, Optional.empty(), Optional.of(cue.span()), Voice.Rule.NAME));
  }
}
