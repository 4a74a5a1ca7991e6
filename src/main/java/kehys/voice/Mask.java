package kehys.voice;

import kehys.data.Attribution;
import kehys.text.Span;

/**
 * A stretch of a sentence that names somebody or something, and the type that can stand for it.
 *
 * @param span its characters in the sentence
 * @param type what it names
 */
public record Mask(Span span, Type type) {

  /** What a stretch names. */
  public enum Type {
    STATE_MEDIA,
    INTELLIGENCE,
    OFFICIAL,
    INDEPENDENT,
    PLACE,
    NAME,
    NUMBER;

    static Type of(Attribution source) {
      return switch (source) {
        case STATE_MEDIA -> STATE_MEDIA;
        case INTELLIGENCE -> INTELLIGENCE;
        case OFFICIAL -> OFFICIAL;
        case INDEPENDENT, NARRATOR -> INDEPENDENT;
      };
    }
  }
}
