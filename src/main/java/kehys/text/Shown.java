package kehys.text;

/**
 * A text as a reader sees it: without soft hyphens and the like, which part no words and are no
 * letters; and where in the given text each character of it stands.
 */
public final class Shown {
  private final String text;
  private final int[] places;

  private Shown(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /** The text that is seen of a given one. */
  public static Shown of(String given) {
    StringBuilder text = new StringBuilder(given.length());
    int[] places = new int[given.length() + 1];
    for (int at = 0; at < given.length(); at++) {
      if (!isHidden(given.charAt(at))) {
        places[text.length()] = at;
        text.append(given.charAt(at));
      }
    }
    places[text.length()] = given.length();
    return new Shown(text.toString(), places);
  }

  /** Only the text: the given one where nothing is hidden in it. */
  public static String text(String given) {
    return hides(given) ? of(given).text() : given;
  }

  /** Whether something is hidden in a text. */
  static boolean hides(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isHidden(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether no reader sees it: the soft hyphen, the space and the joiners of no width, and the mark
   * of byte order. The one list of them, written as comparisons, for it is asked of every character
   * of every sentence.
   */
  public static boolean isHidden(int c) {
    return c == '\u00ad' || (c >= '\u200b' && (c <= '\u200d' || c == '\u2060' || c == '\ufeff'));
  }

  /** What is seen. */
  public String text() {
    return text;
  }

  /** A stretch of what is seen, in the given text: from its first character to its last. */
  public Span given(Span span) {
    int start = places[span.start()];
    return new Span(start, span.length() == 0 ? start : places[span.end() - 1] + 1);
  }
}
