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

  private static final WordSet HIS = WordLists.everywhere("possessive-genitives");

  private static final WordSet SPEAKS = WordLists.everywhere("speaks");

  /** "Is said to", "and said nothing", "what he said". */
  private static final WordSet UNSAID = WordLists.everywhere("unsaid");

  private final Scene scene;
  private final SentenceWords words;
  private final Cast cast;
  private final Speakers speakers;

  Unnamed(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.words = scene.words();
    this.cast = scene.cast();
    this.speakers = speakers;
  }

  /** "Nach eigenen Angaben" is the subject's word, "nach seinen Worten" the last speaker's. */
  Optional<Credit> own(Mention cue) {
    for (int word = cue.first(); word < cue.last(); word++) {
      if (words.is(word, "eigenen") || words.is(word, "eigener")) {
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

  private Credit spoken(Mention cue, int word) {
    return new Credit(
        cast.meant().orElse(Attribution.INDEPENDENT),
        Optional.of(words.span(word)),
        Optional.of(cue.span()),
        Voice.Rule.PRONOUN);
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
            && ((Entry.Cue) cue.entry()).kind() == CueKind.SAY
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
        && scene.sourceAt(next).filter(new Government(scene)::allative).isPresent();
  }

  /** A particle credits somebody, whoever it is. */
  static Optional<Credit> somebody(Mention cue) {
    return Optional.of(
        new Credit(
            Attribution.INDEPENDENT, Optional.empty(), Optional.of(cue.span()), Voice.Rule.NAME));
  }
}
