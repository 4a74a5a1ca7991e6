package kehys.voice;

import java.util.Optional;
import kehys.data.Attribution;
import kehys.text.Span;

/**
 * News gives the office first and the name later: "the head of the bureau said … Ann Lee said". The
 * next full name that stands without a title is his.
 */
final class NamelessHead {
  private static final WordSet HEADS = WordLists.everywhere("single-heads");

  /** What a name that opens a clause stands behind. */
  private static final String OPENS = " ,\"\u201d\u2019";

  private final Scene scene;
  private final SentenceWords words;

  NamelessHead(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Takes note of a head who speaks in this sentence without his name. */
  void remember(Chain chain) {
    for (Credit credit : chain.credits()) {
      if (credit.rule() == Voice.Rule.CUE && credit.source().filter(this::nameless).isPresent()) {
        scene.cast().nameless(credit.type());
      }
    }
  }

  private boolean nameless(Span source) {
    for (Mention one : scene.sources()) {
      int next = one.last() + 1;
      boolean named = scene.capital(next) && scene.joined(one.last(), next);
      if (one.span().equals(source) && !named && !apposed(next)) {
        return head(one);
      }
    }
    return false;
  }

  /** ", Ann Lee, said". */
  private boolean apposed(int next) {
    return scene.capital(next) && words.between(next - 1, next, ',');
  }

  private boolean head(Mention source) {
    for (Mention one : scene.mentions()) {
      boolean inside = one.first() >= source.first() && one.last() <= source.last();
      if (inside && one.entry() instanceof Entry.Role && HEADS.has(words, one.last())) {
        return true;
      }
    }
    return false;
  }

  /** What the bearer of a full name is that stands alone before or behind a verb. */
  Optional<Attribution> meant(int last) {
    int first = last - 1;
    boolean full =
        first >= 0
            && scene.cast().lang().equals("en")
            && scene.capital(first)
            && words.onlyBetween(first, last, " ")
            && !scene.cue(first)
            && !scene.source(first);
    boolean alone =
        full && OPENS.indexOf(scene.signBefore(words.span(first))) >= 0 && clause(first);
    boolean told = alone && (!scene.has(last + 1) || !words.between(last, last + 1, ','));
    return told && !scene.cast().knows(words.folded(last))
        ? scene.cast().nameless()
        : Optional.empty();
  }

  private boolean clause(int first) {
    return first == 0 || !words.onlyBetween(first - 1, first, " ") || scene.cue(first - 1);
  }
}
