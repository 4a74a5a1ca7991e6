package kehys.voice;

import java.util.List;
import java.util.Optional;
import kehys.data.Attribution;

/** "Hieß es": a subject that is nobody; whose word it is stands in "aus", or spoke last. */
final class ItSays {
  private static final int FAR = 12;
  private static final int NEAR = 6;

  /** With these, whoever spoke last goes on: "hieß es aus London weiter". */
  private static final WordSet ON = WordLists.everywhere("speaking-on");

  /** What is written, also as the last part of a compound: "Pressemitteilung". */
  private static final List<String> DOCUMENTS = WordLists.parts("document-endings");

  /** Beside what binds an office to its body. */
  private static final WordSet FROM = WordLists.everywhere("saying-from");

  private final Scene scene;
  private final SentenceWords words;
  private final Speakers speakers;

  ItSays(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.words = scene.words();
    this.speakers = speakers;
  }

  /** "Aus dem Ministerium hieß es": nobody else can be the subject. */
  Optional<Credit> it(Mention cue) {
    if (!words.is(cue.last(), "es")) {
      return Optional.empty();
    }
    Optional<Credit> last = on(cue) ? last(cue) : Optional.empty();
    return last.or(() -> from(cue) ? speakers.before(cue, NEAR, false) : Optional.empty())
        .or(() -> written(cue))
        .or(() -> content(cue) ? unseen(cue) : speakers.after(cue, NEAR, false))
        .or(() -> behindContent(cue) ? last(cue) : Optional.empty())
        .or(() -> speakers.before(cue, FAR, false));
  }

  private boolean on(Mention cue) {
    for (int word = cue.last() + 1; scene.has(word) && word <= cue.last() + NEAR; word++) {
      if (ON.has(words, word)) {
        return true;
      }
    }
    return false;
  }

  /** "In der Mitteilung hieß es": it is that of whoever stands beside it or spoke last. */
  private Optional<Credit> written(Mention cue) {
    for (int word = cue.first() - 1; word > 0 && scene.joined(word, word + 1); word--) {
      if (words.endsWith(word, DOCUMENTS) && scene.capital(word)) {
        int at = word;
        return speakers.before(cue, FAR, false).or(() -> last(cue)).or(() -> document(cue, at));
      }
    }
    return Optional.empty();
  }

  private Optional<Credit> document(Mention cue, int word) {
    return Optional.of(Credit.of(Attribution.INDEPENDENT, words.span(word), cue, Voice.Rule.NAME));
  }

  /** Whether a comma or colon parts the verb from what it tells: nobody named there says it. */
  private boolean content(Mention cue) {
    int next = cue.last() + 1;
    return scene.has(next) && !scene.joined(cue.last(), next);
  }

  /** "Von dort hieß es" is somebody else than whoever spoke last. */
  private Optional<Credit> unseen(Mention cue) {
    return from(cue) ? Somebody.credit(cue) : last(cue);
  }

  /** Whether the clause opens with "aus", "vom" or "von". */
  private boolean from(Mention cue) {
    int word = scene.clauseStart(cue.first());
    return OfficePrepositions.has(words, word) || FROM.has(words, word);
  }

  /** Behind a comma or a quotation: those named before are part of what is told. */
  private boolean behindContent(Mention cue) {
    return ",\"\u201c\u201d".indexOf(scene.signBefore(cue.span())) >= 0;
  }

  private Optional<Credit> last(Mention cue) {
    return scene
        .cast()
        .speaker()
        .map(type -> new Credit(type, Optional.empty(), Optional.of(cue.span()), Voice.Rule.NAME));
  }
}
