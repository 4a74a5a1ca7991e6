package kehys.voice;

import java.util.Optional;
import java.util.Set;

/**
 * German participles at the end of their clause: the subject stands beside "hat", not beside the
 * participle, before which stands the object. "Der Verband hat die Regierung kritisiert."
 */
final class Perfect {
  private static final int FAR = 12;
  private static final int LATE = 20;
  private static final int BESIDE = 3;

  private static final WordSet AUXILIARIES = WordLists.everywhere("perfect-auxiliaries");

  /** Verbs whose object alone tells what is said. */
  private static final Set<CueKind> WHOLE =
      Set.of(CueKind.ACCUSE, CueKind.PRAISE, CueKind.DENY, CueKind.ASK, CueKind.THREATEN);

  private final Scene scene;
  private final SentenceWords words;
  private final Speakers speakers;
  private final Subject subject;
  private final Stranger stranger;

  Perfect(Scene scene, Speakers speakers, Subject subject, Stranger stranger) {
    this.scene = scene;
    this.words = scene.words();
    this.speakers = speakers;
    this.subject = subject;
    this.stranger = stranger;
  }

  /** The auxiliary in the place of its participle, which stays the cue that is told of. */
  Optional<Mention> auxiliary(Mention cue) {
    int last = cue.last();
    boolean ends = !scene.joined(last, last + 1);
    boolean participle = words.endsWith(last, "t") || words.endsWith(last, "en");
    if (!ends || !participle || !scene.cast().lang().equals("de")) {
      return Optional.empty();
    }
    for (int word = cue.first() - 2; word > 0 && last - word <= LATE; word--) {
      boolean other = FiniteVerbs.has(words, word) && !AUXILIARIES.has(words, word);
      if (other || words.between(word, word + 1, ',')) {
        return Optional.empty();
      }
      if (AUXILIARIES.has(words, word)) {
        return Optional.of(new Mention(cue.entry(), cue.span(), word, word));
      }
    }
    return Optional.empty();
  }

  /** The subject of an auxiliary. */
  Optional<Credit> subject(Mention auxiliary) {
    int word = auxiliary.first();
    boolean whole = WHOLE.contains(auxiliary.cueKind());
    Optional<Credit> behind =
        words.between(word - 1, word, ',')
            ? speakers.after(auxiliary, BESIDE, true)
            : Optional.empty();
    return apposed(auxiliary)
        .or(() -> behind)
        .or(() -> subject.nameBefore(auxiliary))
        .or(() -> speakers.before(auxiliary, FAR, true))
        .or(() -> stranger.noun(start(word, whole), word, auxiliary))
        .or(() -> speakers.after(auxiliary, BESIDE, true));
  }

  /** "Die Sprecherin, Ann Lee, hat …": what stands between commas is who she is. */
  private Optional<Credit> apposed(Mention auxiliary) {
    int word = auxiliary.first();
    Mention verb = new Mention(auxiliary.entry(), words.span(word), word, word);
    return subject
        .apposed(verb)
        .map(
            who -> new Credit(who.type(), who.source(), Optional.of(auxiliary.span()), who.rule()));
  }

  /** Where the clause of an auxiliary begins, which an unknown subject has to fill. */
  private int start(int auxiliary, boolean whole) {
    int word = scene.clauseStart(auxiliary);
    return Articles.any(words, word) && scene.capital(word) && whole ? word : auxiliary;
  }
}
