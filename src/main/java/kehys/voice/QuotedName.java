package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/** German "die Zeitung „Der Bote“ schreibt,": the marks are those of a name, not of speech. */
final class QuotedName {
  private static final int LONGEST = 30;
  private static final String CLOSING = "\u201c\u201d\"";
  private static final String OPENING = "\u201e\u201c\"";

  private final Scene scene;
  private final SentenceWords words;
  private final Speakers speakers;

  QuotedName(Scene scene, Speakers speakers) {
    this.scene = scene;
    this.words = scene.words();
    this.speakers = speakers;
  }

  /** The outlet of that name, where a comma behind the verb leaves no room for another subject. */
  Optional<Credit> credit(Mention cue) {
    int close = cue.span().start() - 2;
    int next = cue.last() + 1;
    boolean parted = words.between(cue.last(), next, ',');
    if (!parted || close < 2 || CLOSING.indexOf(scene.sentence().charAt(close)) < 0) {
      return Optional.empty();
    }
    int open = close - 1;
    while (open > 0 && OPENING.indexOf(scene.sentence().charAt(open)) < 0) {
      open--;
    }
    return open > 1 && title(open, close) ? outlet(open, close, cue) : Optional.empty();
  }

  private boolean title(int open, int close) {
    return scene.cast().lang().equals("de")
        && close - open <= LONGEST
        && Character.isUpperCase(scene.sentence().charAt(open + 1))
        && Character.isLetterOrDigit(scene.sentence().charAt(close - 1))
        && scene.sentence().charAt(open - 1) == ' ';
  }

  private Optional<Credit> outlet(int open, int close, Mention cue) {
    int noun = cue.first() - 1;
    while (noun > 0 && words.start(noun) > open) {
      noun--;
    }
    Optional<Credit> known = scene.sourceAt(noun).flatMap(one -> speakers.credit(one, cue));
    int end = Articles.any(words, noun) ? close + 1 : words.end(noun);
    Span span = new Span(words.start(noun), end);
    boolean named = scene.capital(noun) || Articles.any(words, noun);
    return known.or(() -> named ? Optional.of(whole(span, cue)) : Optional.empty());
  }

  private static Credit whole(Span span, Mention cue) {
    return Credit.of(Attribution.INDEPENDENT, span, cue, Voice.Rule.NAME);
  }
}
