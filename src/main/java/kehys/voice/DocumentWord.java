package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;

/** What is written: it speaks for whoever has written it. */
final class DocumentWord {
  private static final int FAR = 12;

  /** Most words from a document back to whose it is. */
  private static final int ADJECTIVES = 2;

  static final WordSet WRITTEN = WordLists.everywhere("service-documents");

  private final Scene scene;
  private final SentenceWords words;
  private final Cast cast;
  private final Speakers speakers;
  private final LastSpeaker lastSpeaker;

  DocumentWord(Scene scene, Speakers speakers, LastSpeaker lastSpeaker) {
    this.scene = scene;
    this.words = scene.words();
    this.cast = scene.cast();
    this.speakers = speakers;
    this.lastSpeaker = lastSpeaker;
  }

  /** "The report said", "demnach": the word is that of whoever spoke last. */
  Optional<Credit> among(Mention cue, int first, int last) {
    for (int word = first; word <= last; word++) {
      boolean cued = word >= cue.first() && word <= cue.last() && !cast.lang().equals("de");
      if (scene.has(word) && !cued && Bodies.document(words, word)) {
        Optional<Credit> owner = owner(cue, word);
        return owner.isPresent() ? owner : Optional.of(lastSpeaker.spoken(cue, word));
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
    return apart ? Optional.of(lastSpeaker.spoken(cue, subject)) : Optional.empty();
  }

  /** "According to the report, the army is short": what follows the comma is told. */
  Optional<Credit> endsInDocument(Mention cue) {
    int document = cue.last() + 2;
    boolean ends =
        scene.has(document)
            && (!scene.has(document + 1) || words.between(document, document + 1, ','));
    boolean the = ends && Articles.any(words, document - 1);
    return the && scene.joined(cue.last(), document)
        ? among(cue, document, document)
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
        ? among(cue, cue.first() - 1, cue.last() + 2)
        : Optional.empty();
  }
}
