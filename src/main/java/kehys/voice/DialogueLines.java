package kehys.voice;

import java.util.Set;
import kehys.text.Article;
import kehys.text.Sentence;

/**
 * Finnish and Swedish lines of dialogue: a dash opens what somebody says, and nothing but the end
 * of the paragraph closes it.
 */
final class DialogueLines {
  /** Elsewhere a dash at the start is as often that of a list. */
  private static final Set<String> SPOKEN = Set.of("fi", "sv");

  private static final String DASHES = "\u2013\u2014-";

  private final Article article;
  private final SentenceWords words;
  private final Cast cast;
  private final boolean spoken;
  private boolean open;

  /** Where the last sentence ended. */
  private int end;

  DialogueLines(Article article, SentenceWords words, Cast cast) {
    this.article = article;
    this.words = words;
    this.cast = cast;
    this.spoken = SPOKEN.contains(cast.lang());
  }

  /** Takes the next sentence, and tells whether it stands in such a line. */
  boolean hold(Sentence sentence) {
    open = spoken && (opens(sentence.text()) || (open && goesOn(sentence) && !narrates()));
    end = sentence.span().end();
    return open;
  }

  private static boolean opens(String text) {
    return text.length() > 2
        && DASHES.indexOf(text.charAt(0)) >= 0
        && Character.isWhitespace(text.charAt(1));
  }

  /** "Aikio on kalastanut kauan": what begins with somebody known is told of him. */
  private boolean narrates() {
    return words.size() > 0 && cast.knows(words.folded(0));
  }

  /** Whether no line ends between two sentences. */
  private boolean goesOn(Sentence sentence) {
    String text = article.around(sentence);
    int start = sentence.span().start();
    return start >= end && start <= text.length() && text.substring(end, start).indexOf('\n') < 0;
  }
}
